<@b.prose "performance.caching"/>
<#list it.services()?filter(service -> service.kind() == "cache") as cache>
- ${cache.name()}<#if cache.technology()?has_content> (${cache.technology()})</#if> is used by <#assign users = it.flowsTo(cache.name())><#if users?has_content>${users?map(flow -> flow.from())?join(", ")}<#else>nobody in this design</#if>
</#list>
