<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: review pack</title>
<style>
${style?no_esc}
</style>
</head>
<body>
<nav aria-label="Contents">
<p class="name">${title}</p>
<#list views>
<p class="group">Diagrams</p>
<ul>
<#items as view>
<li><a href="#${view.anchor()}">${view.title()}</a></li>
</#items>
</ul>
</#list>
<p class="group">Documents</p>
<#list parts as part>
<details>
<summary><a href="#${part.anchor()}">${part.title()}</a></summary>
<ul>
<#list part.sections() as section>
<li><a href="#${section.anchor()}">${section.title()}</a></li>
</#list>
</ul>
</details>
</#list>
</nav>
<main>
<#list views>
<section id="diagrams">
<h1>Diagrams</h1>
<#items as view>
<figure id="${view.anchor()}">
<figcaption>${view.title()}</figcaption>
<div class="picture" tabindex="0" role="group" aria-label="${view.title()}: plus, minus and arrows zoom and move">
<img alt="${view.title()}" src="${view.source()?no_esc}">
</div>
</figure>
</#items>
</section>
</#list>
<#list parts as part>
<article>
${part.html()?no_esc}
</article>
</#list>
</main>
<script>
${script?no_esc}
</script>
</body>
</html>
