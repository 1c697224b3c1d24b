/** 地理院タイル, as 国土地理院 offers them to everybody. Loaded with the tile map, after the resident asked for it. */

/** 淡色地図; `std` for 標準地図. Zoom levels 5 to 18. @see https://maps.gsi.go.jp/development/ichiran.html */
export const GSI_TILES = 'https://cyberjapandata.gsi.go.jp/xyz/{style}/{z}/{x}/{y}.png';
/** Where the link of the attribution 「地理院タイル」 leads. @see https://maps.gsi.go.jp/development/ichiran.html */
export const GSI_ATTRIBUTION = 'https://maps.gsi.go.jp/development/ichiran.html';
