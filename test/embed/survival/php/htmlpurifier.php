<?php
// Pieces of HTML as JSON in; the same out, after HTML Purifier as it comes. The argument is HTMLPurifier.auto.php.
error_reporting(E_ALL & ~E_DEPRECATED);
require $argv[1];
// Debian 12 has HTML Purifier 4.11 beside PHP 8.2, which no longer reads $a{0} in these files: it is $a[0].
spl_autoload_register(function ($class) use ($argv) {
    $file = dirname($argv[1]) . '/' . str_replace('_', '/', $class) . '.php';
    $code = is_file($file) ? file_get_contents($file) : '';
    $read = preg_replace('/(\$\w+(?:\[\'\w+\'\])?)\{(0|\$i)\}/', '$1[$2]', $code);
    if ($read !== $code) {
        eval(substr($read, strlen('<?php')));
    }
}, true, true);
$config = HTMLPurifier_Config::createDefault();
$config->set('Cache.DefinitionImpl', null); // writes no files
$purifier = new HTMLPurifier($config);
$pieces = array_map([$purifier, 'purify'], json_decode(stream_get_contents(STDIN)));
echo json_encode(['version' => HTMLPurifier::VERSION, 'pieces' => $pieces], JSON_UNESCAPED_UNICODE);
