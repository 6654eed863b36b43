<#assign perTenant = it.services()?filter(service -> service.scope() == "per-tenant") shared = it.services()?filter(service -> service.scope() == "shared")>
<#if it.tenancy()?has_content>
- Tenancy: ${it.tenancy()}
</#if>
<#if it.isolation()?has_content>
- Isolation of data: ${it.isolation()}
</#if>
<#if perTenant?has_content>
- For each tenant of its own: <#list perTenant as service>${service.name()}<#sep>, </#list>
</#if>
<#if shared?has_content>
- Shared by all tenants: <#list shared as service>${service.name()}<#sep>, </#list>
</#if>
