<#list [["synchronous", "Synchronous: the caller waits"], ["asynchronous", "Asynchronous: the caller goes on"]] as manner>
<#assign flows = it.flows()?filter(flow -> flow.manner() == manner[0])>
<#if flows?has_content>
### 6.${manner?counter} ${manner[1]}

| From | To | What for | Protocol | On its way |
| --- | --- | --- | --- | --- |
<#list flows as flow>
| ${flow.from()} | ${flow.to()} | ${flow.description()} | ${flow.protocol()} | ${flow.encrypted()} |
</#list>

</#if>
</#list>
<#assign unsaid = it.flows()?filter(flow -> flow.manner() == "")>
<#if unsaid?has_content>
### 6.3 Known from the compose file only

Nobody has said yet whether the caller waits here:

| From | To | How it is known |
| --- | --- | --- |
<#list unsaid as flow>
| ${flow.from()} | ${flow.to()} | <#list flow.kinds() as kind><#if kind == "dependency">starts ${flow.condition()}<#elseif kind == "host">names it as a host<#else>drawn</#if><#sep>, </#list> |
</#list>

</#if>
<#list it.scenarios() as name, scenario>
### 6.${scenario?counter + 3} Scenario: ${name}

<#if scenario.description().isPresent()>
${scenario.description().get()}.

</#if>
<#list scenario.steps() as step>
1. ${it.nameOf(step.from())} <#if step.answer()>answers<#else>to</#if> ${it.nameOf(step.to())}<#if step.text()?has_content>: ${step.text()}</#if>
</#list>

</#list>
