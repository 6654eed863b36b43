<#list it.services()?filter(service -> service.dataClasses()?has_content)>
| Where | Classes of data | What | Stays in | Kept for days |
| --- | --- | --- | --- | --- |
<#items as service>
| ${service.name()} | ${service.dataClasses()?join(", ")} | ${it.brief().rowsAbout("data.entities", service.name())?map(row -> row.cell("entity"))?join(", ")} | ${service.residency()} | ${service.retentionDays()} |
</#items>

</#list>
