<#list it.brief().rows("current.debt") as debt>
### ${debt.id()}: ${debt.cell("issue")}

<#list [["Priority", "priority"], ["Impact", "impact"], ["Effort to address", "effort"], ["Risk if ignored", "risk"], ["Services", "services"]]?filter(cell -> debt.cell(cell[1])?has_content) as cell>
- ${cell[0]}: ${debt.cell(cell[1])}
</#list>

</#list>
