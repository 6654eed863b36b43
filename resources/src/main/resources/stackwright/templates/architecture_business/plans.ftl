<#list it.offers().all()>
| Plan | For whom | Price | Features | Tenancy | Runs as |
| --- | --- | --- | --- | --- | --- |
<#items as plan>
| ${plan.name()} | ${plan.segment()} | ${plan.price()} | ${plan.features()?join(", ")} | ${plan.tenancy()} | ${plan.deployment()} |
</#items>

</#list>
<@b.answer "business.customers"/>
<@b.answer "business.pricing"/>
<@b.answer "business.segments"/>
