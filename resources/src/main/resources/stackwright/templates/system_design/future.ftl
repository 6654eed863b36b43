<#if it.brief().has("roadmap.later")>
### 14.1 Later enhancements

<@b.prose "roadmap.later"/>
</#if>
<#if it.brief().has("current.debt")>
### 14.2 Technical debt

<@b.table "current.debt"/>
</#if>
<#if it.brief().has("roadmap.phases")>
### 14.3 Evolution path

<#list it.brief().rows("roadmap.phases") as phase>
- ${phase.cell("phase")}<#if phase.cell("weeks")?has_content>, weeks ${phase.cell("weeks")}</#if><#if phase.cell("objectives")?has_content>: ${phase.cell("objectives")}</#if>
</#list>
</#if>
