<#if service.hasDossier("purpose")>
${service.dossier("purpose")}

</#if>
<#if service.hasDossier("owner")>
**Owner**: ${service.dossier("owner")}

</#if>
<#list it.brief().rowsAbout("requirements.functional", service.name()) + it.brief().rowsAbout("requirements.quality", service.name())>
It answers for these requirements:

<#items as row>
- ${row.id()}: ${row.cell("requirement")}
</#items>

</#list>
