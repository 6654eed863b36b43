<#-- What people wrote: an answer under its question, a table of rows. Nothing where nobody wrote anything. -->
<#macro answer field heading=it.brief().title(field)>
<#if it.brief().has(field)>
**${heading}**: ${it.brief().text(field)}

</#if>
</#macro>
<#macro prose field>
<#if it.brief().has(field)>
${it.brief().text(field)}

</#if>
</#macro>
<#macro table name>
<#local rows = it.brief().rows(name)>
<#if rows?has_content>
| Id |<#list it.brief().columns(name) as column> ${column.title()} |</#list>
| --- |<#list it.brief().columns(name) as column> --- |</#list>
<#list rows as row>
| ${row.id()} |<#list it.brief().columns(name) as column> ${row.cell(column.id())} |</#list>
</#list>

</#if>
</#macro>
<#macro bullets lines>
<#list lines as line>
- ${line}
</#list>

</#macro>
<#macro row cells>
|<#list cells as cell> ${cell} |</#list>
</#macro>
