<@b.prose "performance.background"/>
<#list it.services()?filter(service -> service.kind() == "queue") as queue>
- ${queue.name()}<#if queue.technology()?has_content> (${queue.technology()})</#if> is used by <#assign users = it.flowsTo(queue.name())><#if users?has_content>${users?map(flow -> flow.from())?join(", ")}<#else>nobody in this design</#if>
</#list>
<#list it.flows()?filter(flow -> flow.manner() == "asynchronous") as flow>
- ${flow.from()} does not wait for ${flow.to()}<#if flow.description()?has_content>: ${flow.description()}</#if><#if flow.protocol()?has_content>, by ${flow.protocol()}</#if>
</#list>
