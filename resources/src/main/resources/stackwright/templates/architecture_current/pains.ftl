<@b.prose "current.pains"/>
