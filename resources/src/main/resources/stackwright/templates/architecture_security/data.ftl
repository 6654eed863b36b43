<@b.answer "security.atRest"/>
<@b.answer "security.inTransit"/>
<@b.answer "security.keys"/>
<@b.answer "security.lossPrevention"/>
<#list it.flows()?filter(flow -> flow.encrypted() == "not encrypted")>
### Ways without encryption

<#items as flow>
- ${flow.from()} to ${flow.to()}<#if flow.protocol()?has_content>, by ${flow.protocol()}</#if><#if flow.dataClasses()?has_content>: ${flow.dataClasses()?join(", ")} data</#if>
</#items>

</#list>
