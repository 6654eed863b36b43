<@b.table "performance.targets"/>
<#if it.brief().has("performance.caching")>
### 11.1 Caching strategy

<@b.prose "performance.caching"/>
</#if>
<#if it.brief().has("performance.database")>
### 11.2 Database optimization

<@b.prose "performance.database"/>
</#if>
<#if it.brief().has("performance.network")>
### 11.3 Network optimization

<@b.prose "performance.network"/>
</#if>
<#if it.brief().has("performance.background")>
### 11.4 Background work

<@b.prose "performance.background"/>
</#if>
