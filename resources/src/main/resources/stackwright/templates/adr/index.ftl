# ${it.title()}: architecture decisions

A number stays with its decision for good.

| Number | Decision | Outcome | Status | Date | Answers to |
| --- | --- | --- | --- | --- | --- |
<#list it.records() as record>
| [${record.label()}](${record.file()?no_esc}) | ${record.decision().title()} | ${record.decision().outcome()?has_content?then(record.decision().outcome(), "open")} | ${record.decision().status()}<#list record.successors()?filter(later -> record.decision().status() == "superseded") as later> by [${later.label()}](${record.fileTo(later)?no_esc})</#list> | ${record.decision().date()} | ${record.trace().requirementIds()?join(", ")} |
</#list>
<#list it.untraced()>

No record answers to these requirements: <#items as row>${row.id()}<#sep>, </#items>.
</#list>
