<@b.prose "business.summary"/>
<#list it.decision("architecture-style")?filter(style -> style.outcome()?has_content) as style>
The style is ${style.outcome()}<#if style.reason()?has_content>: ${style.reason()}</#if>

</#list>
