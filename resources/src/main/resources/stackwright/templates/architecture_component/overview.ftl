- Kind: ${service.kind()}<#if service.technology()?has_content> (${service.technology()})<#elseif service.own()> of our own</#if>
<#if service.image()?has_content>
- Image: ${service.image()}
<#elseif service.built()>
- Built from source
</#if>
<#if service.scope()?has_content>
- Scope: ${(service.scope() == "shared")?then("shared by all tenants", "one for each tenant")}
</#if>
