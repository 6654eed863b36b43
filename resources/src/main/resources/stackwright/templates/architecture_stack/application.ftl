<@b.made it.services()?filter(service -> service.own())/>
<@b.answer "technical.team"/>
<@b.answer "technical.integrate"/>
