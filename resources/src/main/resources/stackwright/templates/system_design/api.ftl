<#if it.brief().has("api.contracts")>
### 7.1 API contracts

<@b.prose "api.contracts"/>
<@b.answer "api.versioning" "Versions"/>
<@b.answer "api.limits" "Rate limits"/>
</#if>
<#if it.brief().has("api.errors")>
### 7.2 Error responses

<@b.prose "api.errors"/>
</#if>
