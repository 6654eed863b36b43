<#if it.brief().has("security.authentication") || it.brief().has("security.authorization") || it.brief().has("security.sessions")>
### 9.1 Authentication and authorization

<@b.answer "security.authentication" "Authentication"/>
<@b.answer "security.authorization" "Authorization"/>
<@b.answer "security.sessions" "Sessions"/>
</#if>
<#assign plain = it.flows()?filter(flow -> flow.encrypted() == "not encrypted")>
<#if it.brief().has("security.atRest") || it.brief().has("security.inTransit") || it.brief().has("security.keys") || plain?has_content>
### 9.2 Data security

<@b.answer "security.atRest" "At rest"/>
<@b.answer "security.inTransit" "In transit"/>
<#if plain?has_content>
Not encrypted: <#list plain as flow>${flow.from()} to ${flow.to()}<#if flow.protocol()?has_content> (${flow.protocol()})</#if><#sep>, </#list>.

</#if>
<@b.answer "security.keys" "Secrets"/>
</#if>
<#list it.findingGroups("security")>
### 9.3 Threat mitigation

What the checks of security found in this stack, and what mends it:

| Severity | What | Where | Mitigation |
| --- | --- | --- | --- |
<#items as group>
| ${group.severity()} | ${group.text()} | ${group.subjects()?join(", ")} | ${group.remedy()} |
</#items>

</#list>
