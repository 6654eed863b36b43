<#list it.brief().rows("roadmap.phases") as phase>
### ${phase.id()}: ${phase.cell("phase")}<#if phase.cell("weeks")?has_content> (weeks ${phase.cell("weeks")})</#if>

<#list [["Objectives", "objectives"], ["Deliverables", "deliverables"], ["Success is", "success"], ["Depends on", "dependencies"], ["Risks", "risks"]]?filter(cell -> phase.cell(cell[1])?has_content) as cell>
- ${cell[0]}: ${phase.cell(cell[1])}
</#list>

</#list>
<#if it.brief().has("roadmap.later")>
### Later

<@b.prose "roadmap.later"/>
</#if>
