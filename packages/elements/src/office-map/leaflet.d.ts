// The module that browsers can load as it is; `leaflet` itself names a script of the old kind.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
