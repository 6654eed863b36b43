<@b.made it.services()?filter(service -> service.kind() == "identity")/>
<@b.answer "security.authentication"/>
<@b.answer "security.authorization"/>
<@b.answer "security.keys"/>
<@b.answer "security.testing"/>
