<#list ["Critical", "High", "Medium", "Low"] as impact>
<#list it.brief().rows("risks.register")?filter(row -> row.cell("impact") == impact) as risk>
- ${impact} impact, likelihood ${risk.cell("likelihood")?has_content?then(risk.cell("likelihood")?lower_case, "not judged")}: ${risk.cell("risk")}<#if risk.cell("mitigation")?has_content>. Mitigation: ${risk.cell("mitigation")}</#if>
</#list>
</#list>
<#list it.brief().rows("risks.register")?filter(row -> !row.cell("impact")?has_content) as risk>
- Not judged: ${risk.cell("risk")}<#if risk.cell("mitigation")?has_content>. Mitigation: ${risk.cell("mitigation")}</#if>
</#list>
<#list it.findingGroups()?filter(group -> group.severity() == "error") as group>
- Found by the checks: ${group.text()}<#if group.size() gt 1>, at ${group.subjects()?join(", ")}</#if>
</#list>
