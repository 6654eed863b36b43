<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<title>${heading}</title>
<meta name="subject" content="${pictures} and ${documents} of ${title}"/>
<style>
${style?no_esc}
</style>
<bookmarks>
<#if views?has_content>
<bookmark name="Diagrams" href="#diagrams">
<#list views as view>
<bookmark name="${view.title()}" href="#${view.anchor()}"/>
</#list>
</bookmark>
</#if>
<#list parts as part>
<bookmark name="${part.title()}" href="#${part.anchor()}">
<#list part.sections() as section>
<bookmark name="${section.title()}" href="#${section.anchor()}"/>
</#list>
</bookmark>
</#list>
</bookmarks>
</head>
<body>
<div class="project">${title}</div>
<div class="place">Review pack</div>
<p class="kind">Review pack</p>
<p class="name">${title}</p>
<p class="size">${pictures}, ${documents}</p>
<div class="contents">
<#if views?has_content>
<p class="group"><a href="#diagrams">Diagrams</a></p>
<#list views as view>
<p class="entry"><a href="#${view.anchor()}">${view.title()}</a></p>
</#list>
</#if>
<p class="group">Documents</p>
<#list parts as part>
<p class="entry"><a href="#${part.anchor()}">${part.title()}</a></p>
</#list>
</div>
<#if views?has_content>
<div class="diagrams">
<div class="place">Diagrams</div>
<#list views as view>
<div class="figure ${view.sheet()}"<#if view?is_first> id="diagrams"</#if>>
<p class="caption" id="${view.anchor()}">${view.title()}</p>
<img alt="${view.title()}" src="${view.source()?no_esc}" style="width: ${view.widthMm()}mm; height: ${view.heightMm()}mm"/>
</div>
</#list>
</div>
</#if>
<#list parts as part>
<div class="document">
<div class="place">${part.title()}</div>
${part.html()?no_esc}
</div>
</#list>
</body>
</html>
