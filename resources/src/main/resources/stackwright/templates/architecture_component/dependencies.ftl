<#assign reached = it.flowsFrom(service.name())>
<#list reached as flow>
- ${flow.to()}<#if flow.description()?has_content>: ${flow.description()}</#if><#if flow.protocol()?has_content>, by ${flow.protocol()}</#if><#if flow.condition()?has_content>; it starts ${flow.condition()}</#if>
</#list>
<#if !reached?has_content>
It reaches nothing else in this design.
</#if>
