<#list it.standing() as decision>
1. **${decision.title()}**: ${decision.outcome()?has_content?then(decision.outcome(), "not decided, " + decision.status())}<#if decision.reason()?has_content>. ${decision.reason()}</#if>
</#list>
