// The host's own content: what a town's page holds beside Tomoni, plain and in the classes of each framework.

/** Plain elements, which every sheet styles. */
export const PLAIN = `<h1>健康福祉</h1><h2>高齢者</h2><h3>相談</h3><h4>窓口</h4>
<p>本文<a href="#plain">リンク</a><strong>強調</strong><em>斜体</em><small>小</small><code>code</code><mark>印</mark></p>
<ul><li>一<ul><li>一の一</li></ul></li><li>二</li></ul><ol><li>第一</li><li>第二</li></ol>
<dl><dt>電話</dt><dd>0000-00-0000</dd></dl><blockquote><p>引用</p></blockquote><pre>整形済み</pre><hr>
<table><caption>表</caption><thead><tr><th scope="col">年度</th><th scope="col">人数</th></tr></thead><tbody><tr><th scope="row">令和8</th><td>12</td></tr></tbody></table>
<form action="#plain"><fieldset><legend>検索</legend><label for="plain-word">語</label><input id="plain-word" name="word">
<input type="checkbox" aria-label="選ぶ"><input type="radio" name="r" aria-label="一つ"><select aria-label="年度"><option>令和8</option></select>
<textarea aria-label="意見"></textarea><button type="submit">探す</button><input type="submit" value="送る"></fieldset></form>
<details><summary>詳しく</summary><p>中身</p></details><figure><figcaption>図</figcaption></figure><address>住所</address>
<section class="base card badge title tier phase sr" part="base card"><h3 class="heading" part="heading">同じ名前の箱</h3></section>`;

const BOOTSTRAP_FORM =
  '<form class="form-inline"><div class="form-group"><label for="w">語</label><input id="w" class="form-control"></div><button class="btn btn-primary">探す</button></form>';
const BOOTSTRAP_TABLE =
  '<table class="table table-striped table-bordered"><tbody><tr><th scope="row">年度</th><td>令和8</td></tr></tbody></table>';

/** Content in the classes of a framework, by the id of the host. */
export const SAMPLES: Readonly<Record<string, string>> = {
  bootstrap3: `<div class="container"><div class="row"><div class="col-sm-6"><div class="panel panel-default"><div class="panel-heading">お知らせ</div><div class="panel-body">本文</div></div></div>
<div class="col-sm-6"><ul class="nav nav-tabs"><li class="active"><a href="#a">一</a></li><li><a href="#b">二</a></li></ul><span class="label label-info">新</span><span class="badge">4</span></div></div>${BOOTSTRAP_FORM}${BOOTSTRAP_TABLE}<div class="alert alert-warning" role="alert">注意</div></div>`,
  bootstrap4: `<div class="container"><div class="card"><div class="card-header">お知らせ</div><div class="card-body"><h5 class="card-title">題</h5><span class="badge badge-info">新</span></div></div>
<ul class="list-group"><li class="list-group-item active">一</li></ul>${BOOTSTRAP_FORM}${BOOTSTRAP_TABLE}<div class="alert alert-warning">注意</div></div>`,
  bootstrap5: `<div class="container"><div class="row g-3"><div class="col"><div class="card"><div class="card-body"><h5 class="card-title">題</h5><span class="badge text-bg-info">新</span></div></div></div></div>
<div class="accordion"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c">開く</button></h2><div id="c" class="accordion-collapse collapse show"><div class="accordion-body">中身</div></div></div></div>${BOOTSTRAP_FORM}${BOOTSTRAP_TABLE}</div>`,
  bulma: `<section class="section"><div class="container"><h1 class="title">題</h1><p class="subtitle">副題</p><div class="columns"><div class="column"><div class="card"><div class="card-content">中身</div></div></div><div class="column"><div class="box"><span class="tag is-info">新</span></div></div></div>
<div class="content"><ul><li>一</li></ul><table class="table"><tbody><tr><td>値</td></tr></tbody></table></div><div class="field"><label class="label" for="w">語</label><div class="control"><input id="w" class="input"></div></div><button class="button is-primary">送る</button></div></section>`,
  foundation: `<div class="grid-container"><div class="grid-x grid-padding-x"><div class="cell medium-6"><div class="callout warning"><h5>注意</h5></div></div><div class="cell medium-6"><div class="card"><div class="card-section">中身</div></div><span class="badge">4</span><span class="label">新</span></div></div>
<ul class="tabs"><li class="tabs-title is-active"><a href="#a">一</a></li></ul><label>語<input type="text"></label><a class="button" href="#b">送る</a></div>`,
  uikit: `<div class="uk-container"><div class="uk-card uk-card-default uk-card-body"><h3 class="uk-card-title">題</h3><span class="uk-badge">4</span></div><ul class="uk-list uk-list-bullet"><li>一</li></ul>
<ul uk-accordion><li class="uk-open"><a class="uk-accordion-title" href>開く</a><div class="uk-accordion-content"><p>中身</p></div></li></ul><table class="uk-table uk-table-striped"><tbody><tr><td>値</td></tr></tbody></table><form><input class="uk-input" aria-label="語"><button class="uk-button uk-button-primary">送る</button></form></div>`,
  semantic: `<div class="ui container"><h2 class="ui header">題<div class="sub header">副題</div></h2><div class="ui cards"><div class="card"><div class="content"><div class="header">札</div></div></div></div><div class="ui segment"><a class="ui label">新</a></div>
<table class="ui celled table"><tbody><tr><td>値</td></tr></tbody></table><form class="ui form"><div class="field"><label for="w">語</label><input id="w"></div><button class="ui primary button">送る</button></form><div class="ui list"><div class="item">一</div></div></div>`,
  materialize: `<div class="container"><div class="row"><div class="col s12 m6"><div class="card"><div class="card-content"><span class="card-title">題</span></div></div></div></div><ul class="collection"><li class="collection-item">一<span class="badge">4</span></li></ul>
<ul class="collapsible"><li class="active"><div class="collapsible-header">開く</div><div class="collapsible-body"><span>中身</span></div></li></ul><div class="input-field"><input id="w" type="text"><label for="w">語</label></div><button class="btn">送る</button></div>`,
  'jquery-ui': `<div id="tabs"><ul><li><a href="#one">一</a></li><li><a href="#two">二</a></li></ul><div id="one"><p>一枚め</p></div><div id="two"><p>二枚め</p></div></div><div id="progress"></div><button class="widget">送る</button>
<div class="ui-widget ui-widget-content ui-corner-all"><div class="ui-widget-header">題</div><p>中身</p></div>`,
};
