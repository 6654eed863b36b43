<@b.table "current.systems"/>
<@b.answer "technical.existing"/>
<@b.answer "technical.integrate"/>
