/// The page's one style sheet. System fonts; colours keep a contrast of at least 4.5 to 1 for text, in both schemes.
enum Stylesheet {
  static let text = Markup([colours, page, header, finding, tables, charts, narrow, print])

  private static let colours: Markup = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--panel:#f5f3ec;--ink:#1c2126;--soft:#565e66;--rule:#dcd8cc;\
    --accent:#1e5c50;--bar:#2f7566;--box:#c9ded7;--whisker:#1c2126;--mark:#9a4a12;--link:#1a5a78;\
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Charter,Georgia,"Liberation Serif",serif;\
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
    @media (prefers-color-scheme:dark){:root{--paper:#14181b;--panel:#1c2226;--ink:#e9e6df;--soft:#a9b0b6;\
    --rule:#363e44;--accent:#8ac9b7;--bar:#5c9f8e;--box:#29473f;--whisker:#e9e6df;--mark:#e8a868;--link:#8fc1dc}}

    """

  private static let page: Markup = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);\
    font-feature-settings:"kern","liga";overflow-wrap:break-word}
    header,main,footer{max-width:67rem;margin:0 auto;padding:0 2rem}
    h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0}
    h1,h2{font-weight:600;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
    a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:2px solid var(--link);outline-offset:3px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    footer{border-top:1px solid var(--rule);margin-top:5rem;padding-top:1.5rem;padding-bottom:3rem;\
    font:.8125rem/1.5 var(--sans);color:var(--soft)}

    """

  private static let header: Markup = """
    .warning{margin-top:1.5rem;padding:.9rem 1.1rem;border:3px solid var(--mark);color:var(--mark);\
    font:600 1rem/1.45 var(--sans)}
    .masthead{padding:5rem 0 3rem;border-bottom:3px solid var(--ink)}
    .kicker{font:.8125rem/1.5 var(--sans);color:var(--soft);display:flex;flex-wrap:wrap;justify-content:space-between;\
    gap:.25rem 2rem;margin-bottom:2.5rem}
    h1{font-size:clamp(2.1rem,5.4vw,3.6rem);max-width:20em}
    .corpus{margin-top:1.1rem;font-size:1.25rem;color:var(--soft)}
    .figures{display:grid;grid-template-columns:repeat(4,auto);justify-content:space-between;gap:1rem 2rem;\
    padding:1.5rem 0;border-bottom:1px solid var(--rule)}
    .figures dt,.measures dt,.facts dt{font:.8125rem/1.4 var(--sans);color:var(--soft)}
    .figures dd{font:500 1.75rem/1.3 var(--serif);font-variant-numeric:tabular-nums lining-nums}
    nav{padding:3rem 0 1rem}
    nav h2{font-size:1.5rem;margin-bottom:1.25rem}
    nav ol{list-style:none;padding:0;border-top:1px solid var(--rule)}
    nav li{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.25rem 3rem;padding:1rem 0;\
    border-bottom:1px solid var(--rule)}
    nav a{font-weight:600}

    """

  private static let finding: Markup = """
    .finding,.back{display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:3rem;padding-top:4.5rem}
    .finding{border-top:3px solid var(--ink);margin-top:4.5rem;padding-top:2rem}
    main>.finding:first-child{margin-top:3rem}
    @media (min-width:56.01rem){.rail{position:sticky;top:2rem;align-self:start}}
    .ordinal .word{display:block;font:.8125rem/1.4 var(--sans);color:var(--soft)}
    .ordinal .digit{font-size:3.5rem;line-height:1;color:var(--accent);font-variant-numeric:lining-nums}
    .facts{margin-top:1.5rem;font:.875rem/1.5 var(--sans)}
    .facts div{display:flex;justify-content:space-between;gap:.5rem;padding:.35rem 0;border-top:1px solid var(--rule)}
    .facts dd{font-variant-numeric:tabular-nums}
    h2{font-size:2rem}
    .question{margin-top:.5rem;font-style:italic;color:var(--soft);max-width:40rem}
    .headline{margin-top:1.75rem;font-size:1.3125rem;line-height:1.5;max-width:42rem}
    .measures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1.25rem 2rem;margin-top:2rem;\
    padding:1.25rem 1.5rem;background:var(--panel)}
    .measures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .measures dd{font:500 1.6rem/1.25 var(--serif);font-variant-numeric:tabular-nums lining-nums}
    .measures .range{display:block;font:.8125rem/1.4 var(--sans);color:var(--soft)}
    .panel{margin-top:3.5rem}
    h3{font:600 1rem/1.4 var(--sans);margin-bottom:1rem}
    .caveats{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--rule);max-width:44rem;font-size:.9375rem;\
    color:var(--soft)}
    .caveats h3{color:var(--ink);margin-bottom:.5rem}
    .caveats ul{padding-left:1.1rem}
    .caveats li+li{margin-top:.5rem}
    .back h2{font-size:1.3125rem}
    .back{border-top:1px solid var(--rule);margin-top:4rem;padding-top:2rem}
    .back div{max-width:44rem}
    .back p+p{margin-top:1rem}

    """

  private static let tables: Markup = """
    .wide{overflow-x:auto;background:linear-gradient(90deg,var(--paper) 30%,transparent) 0 0/2rem 100% local,\
    linear-gradient(270deg,var(--paper) 30%,transparent) 100% 0/2rem 100% local,\
    radial-gradient(farthest-side at 0 50%,var(--rule),transparent) 0 0/.75rem 100% scroll,\
    radial-gradient(farthest-side at 100% 50%,var(--rule),transparent) 100% 0/.75rem 100% scroll;\
    background-repeat:no-repeat}
    table{border-collapse:collapse;width:100%;font:.875rem/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;padding:0 0 .5rem;color:var(--soft)}
    .base{font:.8125rem/1.4 var(--sans);color:var(--soft);font-weight:400}
    th,td{text-align:left;vertical-align:top;padding:.4rem 0 .4rem 1.25rem;border-bottom:1px solid var(--rule);\
    font-weight:400}
    th:first-child{padding-left:0}
    thead th{font-weight:600;font-size:.8125rem;vertical-align:bottom;border-bottom:1px solid var(--ink)}
    tfoot th,tfoot td{border-bottom:0;border-top:1px solid var(--ink);font-weight:600}
    tbody tr:last-child>*{border-bottom:0}
    .n{text-align:right;white-space:nowrap}
    thead .n{white-space:normal}
    .under{display:none}
    .soft,.missing>*{color:var(--soft)}
    .note{margin-top:.75rem;font:.8125rem/1.5 var(--sans);color:var(--soft);max-width:44rem}
    details{margin-top:1rem;font:.8125rem/1.5 var(--sans)}
    .breakdowns{margin-top:3.5rem}
    .breakdowns .panel{margin-top:2rem}
    summary{cursor:pointer;color:var(--link);padding:.25rem 0;width:fit-content}
    .cases dt{margin-top:1rem;font-weight:600}
    .cases ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(9.75rem,1fr));\
    gap:.1rem 1rem;color:var(--soft);\
    font-variant-numeric:tabular-nums}
    .more{font-style:italic}
    .download{margin-top:.75rem;font:.8125rem/1.5 var(--sans)}
    .files{list-style:none;padding:0}
    .files li+li{margin-top:.5rem}

    """

  private static let charts: Markup = """
    figure{margin-bottom:1.75rem}
    svg{display:block;max-width:100%;overflow:visible;font:.8125rem/1 var(--sans);font-variant-numeric:tabular-nums lining-nums}
    svg text{fill:var(--ink)}
    svg .tick{fill:var(--soft);font-size:.75rem}
    svg .value{font-weight:600}
    svg .marked{fill:var(--mark);font-size:.75rem}
    svg .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
    .bar{fill:var(--bar)}
    .bin{stroke:var(--paper);stroke-width:2px}
    .grid{stroke:var(--rule)}
    .axis{stroke:var(--ink)}
    .hidden{stroke:var(--soft);stroke-dasharray:1 5}
    .whisker{stroke:var(--whisker);stroke-width:1.5px}
    .mark{stroke:var(--mark);stroke-width:1.5px;stroke-dasharray:5 3}
    .box{fill:var(--box)}
    .dot{fill:var(--bar);fill-opacity:.75}
    .median{stroke:var(--ink);stroke-width:3px}
    figcaption{margin-top:.75rem;font:.8125rem/1.5 var(--sans);color:var(--soft);max-width:44rem}

    """

  private static let narrow: Markup = """
    @media (max-width:56rem){.finding,.back,nav li{grid-template-columns:minmax(0,1fr)}\
    .rail{display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:1.5rem}\
    .facts{margin:0;min-width:11rem}.back h2{margin-bottom:1rem}}
    @media (max-width:40rem){body{font-size:1rem}header,main,footer{padding:0 1.25rem}.masthead{padding:2rem 0 2rem}\
    .kicker{margin-bottom:1.75rem}.figures{grid-template-columns:repeat(2,minmax(0,1fr))}\
    .figures dd{font-size:1.4rem}.headline{font-size:1.1875rem}.measures{grid-template-columns:1fr 1fr;padding:1rem;\
    gap:1rem}.measures dd{font-size:1.3rem}th,td{padding-left:.6rem}th[scope=row]{min-width:6.5rem}\
    .minor,.beside{display:none}.under{display:block;font-size:.75rem;color:var(--soft)}}

    """

  private static let print: Markup = """
    @media print{:root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#1e5c50;--bar:#2f7566;\
    --box:#c9ded7;--whisker:#000;--mark:#7a3a0c;--link:#000}
    body{font-size:10.5pt}header,main,footer{max-width:none;padding:0}.masthead{padding-top:0}
    .skip,.cases,.download,.long>summary{display:none}.long::details-content{content-visibility:visible;block-size:auto}
    @page{size:A4;margin:18mm 16mm}tfoot{display:table-row-group}th,td{padding-top:.15rem;padding-bottom:.15rem}
    .finding{break-before:page;border-top:0;margin-top:0}
    .panel>h3,h2,caption{break-after:avoid}figure,tr,.measures,.caveats,.panel>.wide{break-inside:avoid}
    .measures{padding:0}a{text-decoration:none}
    svg,.bar,.box{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
