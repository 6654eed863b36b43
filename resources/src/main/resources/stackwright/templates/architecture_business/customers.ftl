<@b.answer "model.onboarding"/>
<@b.answer "model.retention"/>
<@b.answer "model.expansion"/>
