<#if service.variables()?has_content>
Configured by these variables: <#list service.variables() as variable>`${variable?no_esc}`<#sep>, </#list>.

<#else>
It takes no environment variables.

</#if>
<#if service.checked()>
Health is checked with:

<#outputformat "plainText">
```text
${service.healthCommand()}
```
</#outputformat>
<#else>
No health check tells when it is ready.
</#if>
