# ${it.title()}: architecture decisions

Numbered by the day of the decision.

| Number | Decision | Outcome | Status | Date | Answers to |
| --- | --- | --- | --- | --- | --- |
<#list it.records() as record>
| [${record.label()}](${record.file()?no_esc}) | ${record.decision().title()} | ${record.decision().outcome()?has_content?then(record.decision().outcome(), "open")} | ${record.decision().status()} | ${record.decision().date()} | ${record.trace().requirementIds()?join(", ")} |
</#list>
<#list it.untraced()>

No record names these requirements: <#items as row>${row.id()}<#sep>, </#items>.
</#list>
