<#-- What people wrote: an answer under its name, a table of rows. Nothing where nobody wrote anything. -->
<#macro answer field heading=it.brief().label(field)>
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
<#macro made services>
<#if services?has_content>
| Service | Technology | Image |
| --- | --- | --- |
<#list services as service>
| ${service.name()} | ${service.technology()?has_content?then(service.technology(), service.own()?then("own code", service.kind()))}<#list service.components() as name, part><#if part.technology().isPresent()>; ${name} in ${part.technology().get()}</#if></#list> | ${service.image()?has_content?then(service.image(), "built from source")} |
</#list>

</#if>
</#macro>
