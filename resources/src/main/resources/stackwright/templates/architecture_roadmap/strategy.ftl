<@b.prose "roadmap.approach"/>
<@b.answer "delivery.rollback"/>
<@b.answer "roadmap.migration"/>
<@b.answer "roadmap.communication"/>
