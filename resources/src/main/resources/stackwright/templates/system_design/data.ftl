<#if it.brief().has("data.entities")>
### 6.1 Data models

<@b.table "data.entities"/>
</#if>
<#list it.flows()?filter(flow -> flow.dataClasses()?has_content || flow.description()?has_content)>
### 6.2 Data flow

| From | To | What for | Protocol | Classes of data |
| --- | --- | --- | --- | --- |
<#items as flow>
| ${flow.from()} | ${flow.to()} | ${flow.description()} | ${flow.protocol()} | ${flow.dataClasses()?join(", ")} |
</#items>

</#list>
<#list it.stores()>
### 6.3 Storage strategy

| Store | Technology | Classes of data | Scope | Stays in | Kept on |
| --- | --- | --- | --- | --- | --- |
<#items as store>
| ${store.name()} | ${store.technology()} | ${store.dataClasses()?join(", ")} | ${store.scope()?has_content?then((store.scope() == "shared")?then("shared by all tenants", "one for each tenant"), "")} | ${store.residency()} | ${store.mounts()?has_content?then(store.mounts()?join(", "), "no volume")} |
</#items>

</#list>
