<@b.answer "business.customers"/>
<@b.answer "business.pricing"/>
<@b.answer "model.usage"/>
<#list it.offers().all()>
### Plans sold

<#items as plan>
- ${plan.name()}<#if plan.segment()?has_content> for ${plan.segment()}</#if><#if plan.price()?has_content>, ${plan.price()}</#if><#if plan.features()?has_content>: ${plan.features()?join(", ")}</#if>
</#items>

</#list>
