<@b.table "requirements.constraints"/>
