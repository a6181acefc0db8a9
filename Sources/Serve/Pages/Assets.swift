internal import Publish

/// What pages need beside themselves. It is a part of the program: no file is looked for when one is asked for.
enum Assets {
  static var style: String { Publisher.stylesheet + own }

  private static let own = """
    .bar-top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;max-width:90rem;margin:0 auto;padding:.9rem 2rem;\
    font:.875rem/1.5 var(--sans);border-bottom:1px solid var(--rule)}
    .push{flex:1}
    .notice{max-width:90rem;margin:1rem auto 0;padding:.7rem 2rem;font:.9375rem/1.45 var(--sans);background:var(--panel)}
    .judge{display:inline;font-size:.8125rem}
    .judge summary{display:inline-block;margin-left:.5rem}
    .judge form{display:grid;grid-template-columns:1fr 1fr;gap:.4rem .6rem;margin:.4rem 0 .6rem;padding:.6rem;\
    background:var(--panel)}
    .judge label{grid-column:1/-1;display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.5rem;align-items:center}
    .judge input,.judge select{min-width:0;padding:.25rem .4rem;font:inherit;border:1px solid var(--soft);\
    background:var(--paper);color:var(--ink)}
    .judge button{padding:.3rem .6rem;font:inherit;border:1px solid var(--accent);background:var(--paper);\
    color:var(--accent);cursor:pointer}
    .judge button[value=corrected]{grid-column:1/-1;justify-self:start;background:var(--accent);color:var(--paper)}
    .record ins{text-decoration:none;font-weight:600;background:var(--box);padding:0 .2rem}
    .record del{color:var(--soft)}
    .status,.by{color:var(--soft);font-size:.8125rem}
    .by{display:block}
    .record dl div:target{background:var(--panel);outline:2px solid var(--mark)}
    .internal{max-width:90rem;margin:1rem auto;padding:.7rem 1rem;border:3px solid var(--mark);color:var(--mark);\
    font:600 .9375rem/1.45 var(--sans)}
    main.search,main.case{max-width:90rem}
    main.plain{padding-top:3rem}
    .search h1,.case h1{font-size:2rem;margin:1.75rem 0 1rem}
    .search form{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;font:.9375rem/1.5 var(--sans)}
    .search input[type=search]{flex:1 1 14rem;max-width:32rem;padding:.45rem .6rem;font:inherit;\
    border:1px solid var(--soft);background:var(--paper);color:var(--ink)}
    .search button{padding:.45rem 1rem;font:inherit;border:1px solid var(--accent);background:var(--accent);\
    color:var(--paper);cursor:pointer}
    button:focus-visible,input:focus-visible,select:focus-visible,section:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .chosen{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1rem;\
    font:.875rem/1.5 var(--sans)}
    .chosen a{display:block;padding:.1rem .6rem;background:var(--panel);text-decoration:none}
    .count{margin:1.25rem 0;font:.9375rem/1.5 var(--sans)}
    .columns{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:2.5rem}
    .facets{padding:0;font:.8125rem/1.5 var(--sans)}
    .facets h2{font:600 .8125rem/1.4 var(--sans);margin:1.25rem 0 .35rem;letter-spacing:0}
    .facets h2:first-child{margin-top:0}
    .facets ul{list-style:none;padding:0}
    .facets li{display:flex;justify-content:space-between;gap:.75rem;padding:.1rem 0;border:0}
    .facets a{font-weight:400}
    .facets span{color:var(--soft);font-variant-numeric:tabular-nums}
    .cases-table th[scope=row]{white-space:nowrap}
    .cases-table td:nth-child(3){white-space:nowrap}
    .compare form{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem;margin-top:1rem}
    .compare fieldset{border:1px solid var(--rule);padding:.75rem 1rem;min-width:0}
    .compare legend{font-weight:600;padding:0 .4rem}
    .compare label{display:grid;grid-template-columns:9rem minmax(0,1fr);align-items:center;gap:.75rem;padding:.15rem 0}
    .compare input,.compare select{padding:.3rem .45rem;font:inherit;border:1px solid var(--soft);\
    background:var(--paper);color:var(--ink);min-width:0}
    .compare form button{grid-column:1/-1;justify-self:start}
    .compare h2{font-size:1.3125rem;margin:2.25rem 0 .75rem}
    .compare table{table-layout:fixed}
    .compare thead th:first-child{width:38%}
    .told{list-style:none;padding:0;margin-top:1.5rem;font:600 1rem/1.6 var(--sans)}
    .pages{margin-top:1.5rem;font:.875rem/1.5 var(--sans)}
    .sides{display:grid;grid-template-columns:minmax(18rem,26rem) minmax(0,1fr);gap:2.5rem}
    .record,.decision{height:calc(100vh - 9rem);overflow:auto;overscroll-behavior:contain}
    .record{font:.875rem/1.5 var(--sans)}
    .record h2,.decision h2{font:600 1rem/1.4 var(--sans);margin:1.25rem 0 .4rem;letter-spacing:0}
    .record h2:first-child,.decision h2:first-child{margin-top:0}
    .record dl div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1rem;padding:.2rem 0;\
    border-top:1px solid var(--rule)}
    .record dt{color:var(--soft)}
    .doubts{padding:.75rem 1rem;background:var(--panel);border-left:4px solid var(--mark)}
    .doubts ul{padding-left:1.1rem}
    .doubt{color:var(--mark)}
    .text{white-space:pre-wrap;max-width:44rem}
    mark{background:var(--box);color:inherit}
    .anchor:target>mark,.anchor:target mark,mark.on{background:#f3c44d;color:#1c2126;outline:2px solid var(--mark)}
    @media (max-width:56rem){.columns,.sides,.compare form{grid-template-columns:minmax(0,1fr)}\
    .record,.decision{height:auto;overflow:visible}.bar-top{padding:.9rem 1.25rem}}

    """

  /// Marks all of a passage that other passages cut through; without it its beginning alone is marked.
  static let script = """
    "use strict";
    function show() {
      for (const old of document.querySelectorAll("mark.on")) old.classList.remove("on");
      const found = /^#e-([0-9]+)$/.exec(location.hash);
      if (!found) return;
      for (const part of document.getElementsByClassName("p" + found[1])) part.classList.add("on");
      const anchor = document.getElementById("e-" + found[1]);
      if (anchor) { anchor.scrollIntoView({ block: "center" }); anchor.focus({ preventScroll: true }); }
    }
    addEventListener("hashchange", show);
    show();

    """
}
