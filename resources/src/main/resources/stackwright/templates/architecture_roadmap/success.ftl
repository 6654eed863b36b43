<#if it.brief().has("business.goals")>
### Business

<@b.table "business.goals"/>
</#if>
<#list it.brief().rows("requirements.quality")?filter(row -> row.cell("target")?has_content)>
### Technical

<#items as row>
- ${row.id()}: ${row.cell("requirement")}, ${row.cell("target")}
</#items>
</#list>
