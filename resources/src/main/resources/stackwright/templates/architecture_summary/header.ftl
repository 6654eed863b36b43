<#if it.brief().has("document.author")>
- Author: ${it.brief().text("document.author")}
</#if>
- Status: <#if it.brief().has("document.status")>${it.brief().text("document.status")}<#else>not stated</#if>
<#list it.brief().rows("document.reviewers")>
- Reviewers: <#items as reviewer>${reviewer.cell("name")}<#if reviewer.cell("role")?has_content> (${reviewer.cell("role")})</#if><#sep>, </#items>
</#list>
- Describes: `${it.fileName()?no_esc}` with ${it.services()?size} <#if it.services()?size == 1>service<#else>services</#if>
