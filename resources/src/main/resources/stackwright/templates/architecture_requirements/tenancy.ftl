<#assign rows = it.brief().rows("requirements.quality")?filter(row -> row.cell("category") == "Multi-tenancy")>
<#if it.tenancy()?has_content>
- Tenancy: ${it.tenancy()}
</#if>
<#if it.isolation()?has_content>
- Isolation of data: ${it.isolation()}
</#if>
<#list rows as row>
- ${row.id()}: ${row.cell("requirement")}<#if row.cell("target")?has_content>; ${row.cell("target")}</#if><#if row.cell("services")?has_content> (${row.cell("services")})</#if>
</#list>

<@b.answer "protection.isolation"/>
<@b.answer "model.onboarding"/>
