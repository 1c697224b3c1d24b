<?php
// Pieces of HTML as JSON in; the same out, as WordPress keeps what an author writes (wp_kses_post) and shows it in the
// page (wptexturize, wpautop). The first argument is the folder that holds wp-includes; there is no database and no server.
// With `admin` as it keeps what an administrator writes, which is all. With `block` each piece stands in the block
// “Custom HTML” of the block editor: where there are blocks, WordPress leaves wpautop out (do_blocks).
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
foreach (['version', 'plugin', 'load', 'compat', 'functions', 'pomo/translations', 'l10n', 'formatting', 'kses', 'class-wp-block-parser', 'blocks', 'shortcodes'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
$is_admin = in_array('admin', $argv, true);
$is_block = in_array('block', $argv, true);
$saved = function (string $html) use ($is_admin, $is_block): string {
    $written = $is_block ? "<!-- wp:html -->\n$html\n<!-- /wp:html -->" : $html;
    return $is_admin ? $written : wp_kses_post($written);
};
$shown = fn (string $html): string => $is_block
    ? wptexturize(implode('', array_column(parse_blocks($html), 'innerHTML')))
    : wpautop(wptexturize($html));
$pieces = array_map(fn ($html) => $shown($saved($html)), json_decode(stream_get_contents(STDIN)));
echo json_encode(['version' => $wp_version, 'pieces' => $pieces], JSON_UNESCAPED_UNICODE);
