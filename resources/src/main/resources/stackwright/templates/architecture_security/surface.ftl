<#assign published = it.services()?filter(service -> service.ports()?has_content)>
<#assign outside = it.persons()?map(person -> person.name()) + it.externals()?map(external -> external.name())>
<#assign entering = it.flows()?filter(flow -> outside?seq_contains(flow.from()) && !outside?seq_contains(flow.to()))>
<#list published as service>
- ${service.name()} is published on ${service.ports()?join(", ")}
</#list>
<#list entering as flow>
- ${flow.from()} reaches ${flow.to()}<#if flow.description()?has_content>: ${flow.description()}</#if><#if flow.protocol()?has_content>, by ${flow.protocol()}</#if><#if flow.encrypted()?has_content>, ${flow.encrypted()}</#if>
</#list>
