<#list it.stores()>
### Stores

| Store | Technology | Holds | Classes of data | Stays in | Kept for days | Lies on |
| --- | --- | --- | --- | --- | --- | --- |
<#items as store>
| ${store.name()} | ${store.technology()} | ${it.brief().rowsAbout("data.entities", store.name())?map(row -> row.cell("entity"))?join(", ")} | ${store.dataClasses()?join(", ")} | ${store.residency()} | ${store.retentionDays()} | ${store.mounts()?has_content?then(store.mounts()?join(", "), "no volume")} |
</#items>

</#list>
<#list it.flows()?filter(flow -> flow.dataClasses()?has_content || flow.description()?has_content)>
### Flows

| From | To | What for | Protocol | Classes of data |
| --- | --- | --- | --- | --- |
<#items as flow>
| ${flow.from()} | ${flow.to()} | ${flow.description()} | ${flow.protocol()} | ${flow.dataClasses()?join(", ")} |
</#items>

</#list>
<#if it.brief().has("data.entities")>
### Entities

<@b.table "data.entities"/>
</#if>
