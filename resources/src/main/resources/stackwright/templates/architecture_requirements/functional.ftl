<@b.table "requirements.functional"/>
<#if it.brief().has("landscape.integrations")>
### Integrations

<@b.table "landscape.integrations"/>
</#if>
