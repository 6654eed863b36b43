<@b.table "risks.register"/>
<#list it.accepted()>
Findings that were accepted and so are risks that are carried:

<#items as finding>
- ${finding.message()} Accepted by ${finding.by()}: ${finding.why()}
</#items>

</#list>
