<?php
// Pieces of HTML as JSON in; the same out, as WordPress keeps what an author writes (wp_kses_post) and shows it in the
// page (wptexturize, wpautop); with `admin` behind it as it keeps what an administrator writes, which is all. The argument is the folder that holds wp-includes; there is no database and no server.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
foreach (['version', 'plugin', 'load', 'compat', 'functions', 'pomo/translations', 'l10n', 'formatting', 'kses', 'blocks', 'shortcodes'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
$pieces = array_map(
    fn ($html) => wpautop(wptexturize(($argv[2] ?? '') === 'admin' ? $html : wp_kses_post($html))),
    json_decode(stream_get_contents(STDIN))
);
echo json_encode(['version' => $wp_version, 'pieces' => $pieces], JSON_UNESCAPED_UNICODE);
