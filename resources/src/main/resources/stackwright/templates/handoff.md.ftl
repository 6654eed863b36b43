# Handoff: ${it.title}

<#if it.errors?has_content>
**Not ready.** The stack has ${it.errors?size} ${(it.errors?size == 1)?then("error", "errors")}, which whoever receives it would have to mend first:

<#list it.errors as line>
- ${line}
</#list>

</#if>
${it.lead}

## Checklist

| | Point | State | Evidence |
| --- | --- | --- | --- |
<#list it.points as point>
| ${point.number} | ${point.text} | ${point.state} | ${point.evidence} |
</#list>

## 1. Compose file

<#list it.composeFile as line>
- ${line}
</#list>

## 2. Container images

<#list it.images as group>
### ${group.heading}

| Image | Services | Registry | Remark |
| --- | --- | --- | --- |
<#list group.images as image>
| ${image.reference} | ${image.services} | ${image.registry} | ${image.remark} |
</#list>

<#else>
The stack has no service, so it has no image.

</#list>
## 3. Registries

<#list it.registries as line>
- ${line}
</#list>

## 4. Architecture

<#if it.layers?has_content>
${it.layers}

<#list it.services as line>
- ${line}
</#list>
<#else>
The stack has no service.
</#if>

## 5. Plan requirements

<#list it.plans as line>
- ${line}
</#list>

## 6. Tenancy and deployment

Tenancy:

<#list it.tenancy as line>
- ${line}
</#list>

Deployment models:

<#list it.deployment as line>
- ${line}
</#list>

## 7. Compliance

<#list it.compliance as line>
- ${line}
</#list>

## 8. SLA

<#list it.sla as line>
- ${line}
</#list>

## 9. Scaling

<#if it.scaling.said?has_content>
<#list it.scaling.said as line>
- ${line}
</#list>

The compose file says:
<#else>
Fixed, manual or automatic: not decided; see the open questions. The compose file says:
</#if>

| Service | Replicas | State | Reservations | Limits |
| --- | --- | --- | --- | --- |
<#list it.scaling.rows as row>
| ${row.service} | ${row.replicas} | ${row.state} | ${row.reservations} | ${row.limits} |
</#list>

## 10. Backup

<#list it.backup as line>
- ${line}
</#list>

## 11. Observability

<#list it.observability as line>
- ${line}
</#list>

<#if it.decisions?has_content>
## Decisions

<#list it.decisions as decision>
### ${decision.title}

${decision.date}, ${decision.status}.

Context: ${decision.context}

| ${decision.head?join(" | ")} |
|<#list decision.head as column> --- |</#list>
<#list decision.rows as row>
| ${row?join(" | ")} |
</#list>

<#list decision.sums as line>
- ${line}
</#list>
<#list decision.notes as line>
- ${line}
</#list>

Outcome: ${decision.outcome}

Consequences: ${decision.consequences}

</#list>
</#if>
## Findings that stand open

<#list it.findings as group>
### ${group.heading}

${group.why}

<#list group.lines as line>
- ${line}
</#list>
<#sep>

</#sep>
<#else>
None.
</#list>
<#if it.accepted?has_content>

## Accepted findings

<#list it.accepted as line>
- ${line}
</#list>
</#if>

## Open questions

<#list it.questions as line>
- ${line}
<#else>
None.
</#list>

## Message

```text
${it.summary}
```
