<#list it.layers() as layer>
### 3.${layer?counter} ${layer.title()}

| Service | Technology | Version | Suits | Does not suit |
| --- | --- | --- | --- | --- |
<#list layer.services() as service>
<#assign profile = it.profile(service)>
| ${service.name()} | <#if service.technology()?has_content>${service.technology()}<#else>own code<#if service.partTechnologies()?has_content>: ${service.partTechnologies()?join(", ")}</#if></#if> | <#if service.version()?has_content>${service.version()}<#elseif service.image()?has_content>not pinned<#else>built from source</#if> | <#if profile.isPresent()>${profile.get().when()}</#if> | <#if profile.isPresent()>${profile.get().whenNot()}</#if> |
</#list>

</#list>
<#assign decided = it.standing()?filter(decision -> decision.outcome()?has_content && decision.id() != "architecture-style")>
<#if decided?has_content>
### 3.${it.layers()?size + 1} Why these

<#list decided as decision>
- ${decision.title()}: **${decision.outcome()}**<#if decision.alternatives()?has_content> rather than ${decision.alternatives()?join(", ")}</#if><#if decision.reason()?has_content>. ${decision.reason()}</#if>
</#list>

</#if>
<@b.answer "technical.team" "The team"/>
