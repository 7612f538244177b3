import re, statistics, time
from uuid import UUID, uuid4
from datetime import UTC, datetime
from dataclasses import replace
import pytest
from tests.browser import Browser
from tests.builders import person, contact
from kieslijst import demo
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.actions.lists import add_list, change_districts
from kieslijst.nomination.actions.candidates import add_candidates
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR as S
pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
N=datetime.now(UTC)
async def test_speed():
    await demo.load()
    async with Browser() as b:
        await b.log_in("sanne@juinens-belang.example")
        for code, nl in (("gr[^\"]+juinen",1),("ek[^\"]*",20)):
            page=(await b.get("/party/new")).text
            new_id=re.search(r'name="new_id" value="([^"]+)"', page).group(1); el=re.search(rf'value="({code})"', page).group(1)
            a=await b.post("/party/new", new_id=new_id, election=el); base=a.headers["location"].removesuffix("/tasks"); nid=UUID(base.rpartition("/")[2])
            n=await nomination_for(S,nid); first=n.lists[0].id
            people=[person(i, bsn="" if i%3 else "123456782") for i in range(80)]
            await add_persons(S,nid,people,list_id=first,at=N)
            for k in range(nl-1):
                l=uuid4(); await add_list(S,nid,list_id=l,at=N); await add_candidates(S,nid,l,[p.id for p in people],at=N)
            for path in ("/tasks","/readiness","/readiness/examination",f"/people/{people[3].id}/withdrawal", "/readiness/next?after=0002.0001.0003.1.0001~0002.0001.0003.1.0001"):
                ts=[]
                for _ in range(8):
                    t=time.perf_counter(); r=await b.client.get(base+path); ts.append((time.perf_counter()-t)*1000)
                print("SPEED", nl, path[:30], r.status_code, round(statistics.median(ts)), round(min(ts)), len(r.text)//1000, "kB")
