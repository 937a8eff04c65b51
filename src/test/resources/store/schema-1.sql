PRAGMA application_id = 1952673908;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE attempt(
  id INTEGER PRIMARY KEY,
  card INTEGER NOT NULL REFERENCES card(id),
  at INTEGER NOT NULL,
  mode TEXT NOT NULL,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4),
  answer TEXT NOT NULL,
  verdict TEXT NOT NULL,
  millis INTEGER NOT NULL DEFAULT 0,
  content TEXT NOT NULL,
  UNIQUE(card, at));
INSERT INTO "attempt" VALUES(1,1,1767605948986,'review','free-text','en',3,'''s','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',19978,'1.0.0');
INSERT INTO "attempt" VALUES(2,2,1767624294549,'review','free-text','en',4,'"quoted", with a comma','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',9310,'1.0.0');
INSERT INTO "attempt" VALUES(3,3,1767631959848,'review','free-text','en',3,'two
lines','{}',11363,'1.0.0');
INSERT INTO "attempt" VALUES(4,4,1767652097924,'cram','free-text','en',4,'ISN','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',44220,'1.0.0');
INSERT INTO "attempt" VALUES(5,5,1767686601601,'review','free-text','en',0,'"quoted", with a comma','{}',3600,'1.0.0');
INSERT INTO "attempt" VALUES(6,6,1767712439510,'cram','free-text','en',4,'第三个报文段确认服务端的 ISN','{}',9522,'1.0.0');
INSERT INTO "attempt" VALUES(7,7,1767728471242,'review','free-text','en',1,'two
lines','{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',14069,'1.0.0');
INSERT INTO "attempt" VALUES(8,8,1767739819769,'cram','free-text','en',4,'第三个报文段确认服务端的 ISN','{}',16650,'1.0.0');
INSERT INTO "attempt" VALUES(9,4,1767764162394,'review','free-text','en',3,'第三个报文段确认服务端的 ISN','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',45833,'1.0.0');
INSERT INTO "attempt" VALUES(10,9,1767774709964,'review','free-text','en',3,'','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',37699,'1.0.0');
INSERT INTO "attempt" VALUES(11,1,1767793576515,'cram','free-text','en',0,'ISN','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',25288,'1.0.0');
INSERT INTO "attempt" VALUES(12,10,1767815943106,'cram','free-text','en',4,'	','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',22097,'1.0.0');
INSERT INTO "attempt" VALUES(13,7,1767824958414,'review','free-text','en',2,'x,y','{"level":2,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',12891,'1.0.0');
INSERT INTO "attempt" VALUES(14,2,1767858387192,'review','free-text','en',3,'','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',27695,'1.0.0');
INSERT INTO "attempt" VALUES(15,11,1767863519399,'review','free-text','en',3,'\','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',3260,'1.0.0');
INSERT INTO "attempt" VALUES(16,4,1767899700715,'review','free-text','en',4,'two
lines','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',46267,'1.0.0');
INSERT INTO "attempt" VALUES(17,5,1767938544707,'review','free-text','en',1,'x,y','{}',13800,'1.0.0');
INSERT INTO "attempt" VALUES(18,9,1767952376680,'review','free-text','en',0,'第三个报文段确认服务端的 ISN','{}',56675,'1.0.0');
INSERT INTO "attempt" VALUES(19,2,1767973306700,'review','free-text','en',4,'''s','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',19869,'1.0.0');
INSERT INTO "attempt" VALUES(20,10,1767980290348,'review','free-text','en',4,'	','{}',54502,'1.0.0');
INSERT INTO "attempt" VALUES(21,3,1768010413483,'cram','free-text','en',1,'\','{}',50799,'1.0.0');
INSERT INTO "attempt" VALUES(22,12,1768031039337,'cram','free-text','en',0,'\','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',52668,'1.0.0');
INSERT INTO "attempt" VALUES(23,10,1768053399641,'review','free-text','en',0,'two
lines','{}',24028,'1.0.0');
INSERT INTO "attempt" VALUES(24,7,1768075786936,'cram','free-text','en',0,'''s','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',26444,'1.0.0');
INSERT INTO "attempt" VALUES(25,10,1768080606461,'review','free-text','en',4,'ISN','{}',45206,'1.0.0');
INSERT INTO "attempt" VALUES(26,1,1768094246493,'review','free-text','en',3,'	','{}',56527,'1.0.0');
INSERT INTO "attempt" VALUES(27,6,1768098644483,'review','free-text','en',1,'"quoted", with a comma','{}',50998,'1.0.0');
INSERT INTO "attempt" VALUES(28,3,1768101042046,'review','free-text','en',3,'x,y','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',9197,'1.0.0');
INSERT INTO "attempt" VALUES(29,12,1768101847820,'review','free-text','en',2,'	','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',20769,'1.0.0');
INSERT INTO "attempt" VALUES(30,12,1768119354953,'cram','free-text','en',2,'ISN','{}',24053,'1.0.0');
INSERT INTO "attempt" VALUES(31,5,1768141448360,'review','free-text','en',4,'"quoted", with a comma','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',33207,'1.0.0');
INSERT INTO "attempt" VALUES(32,2,1768172869150,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{}',40540,'1.0.0');
INSERT INTO "attempt" VALUES(33,13,1768188965755,'review','free-text','en',3,'x,y','{}',28389,'1.0.0');
INSERT INTO "attempt" VALUES(34,2,1768212640249,'cram','free-text','en',1,'第三个报文段确认服务端的 ISN','{}',13778,'1.0.0');
INSERT INTO "attempt" VALUES(35,1,1768213684405,'review','free-text','en',0,'x,y','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',24387,'1.0.0');
INSERT INTO "attempt" VALUES(36,13,1768219803503,'review','free-text','en',3,'第三个报文段确认服务端的 ISN','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',33047,'1.0.0');
INSERT INTO "attempt" VALUES(37,3,1768234529418,'cram','free-text','en',2,'第三个报文段确认服务端的 ISN','{}',30090,'1.0.0');
INSERT INTO "attempt" VALUES(38,10,1768266382695,'review','free-text','en',1,'第三个报文段确认服务端的 ISN','{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',15725,'1.0.0');
INSERT INTO "attempt" VALUES(39,10,1768281273724,'review','free-text','en',3,'x,y','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',37647,'1.0.0');
INSERT INTO "attempt" VALUES(40,14,1768313631769,'cram','free-text','en',3,'x,y','{}',28541,'1.0.0');
INSERT INTO "attempt" VALUES(41,14,1768353118494,'review','free-text','en',4,'	','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',6138,'1.0.0');
INSERT INTO "attempt" VALUES(42,15,1768391853385,'review','free-text','en',4,'ISN','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',14565,'1.0.0');
INSERT INTO "attempt" VALUES(43,10,1768421852319,'review','free-text','en',0,'''s','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',44069,'1.0.0');
INSERT INTO "attempt" VALUES(44,4,1768423667947,'review','free-text','en',0,'''s','{}',32609,'1.0.0');
INSERT INTO "attempt" VALUES(45,4,1768433498556,'review','free-text','en',1,'"quoted", with a comma','{}',10983,'1.0.0');
INSERT INTO "attempt" VALUES(46,8,1768446718431,'review','free-text','en',2,'第三个报文段确认服务端的 ISN','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',11616,'1.0.0');
INSERT INTO "attempt" VALUES(47,9,1768477815975,'review','free-text','en',1,'	','{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',50985,'1.0.0');
INSERT INTO "attempt" VALUES(48,13,1768500022301,'review','free-text','en',2,'ISN','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',48845,'1.0.0');
INSERT INTO "attempt" VALUES(49,7,1768520990782,'review','free-text','en',2,'"quoted", with a comma','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',57225,'1.0.0');
INSERT INTO "attempt" VALUES(50,7,1768559665671,'review','free-text','en',4,'x,y','{}',45212,'1.0.0');
INSERT INTO "attempt" VALUES(51,15,1768598988437,'cram','free-text','en',0,'two
lines','{}',28893,'1.0.0');
INSERT INTO "attempt" VALUES(52,1,1768604699352,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{}',37520,'1.0.0');
INSERT INTO "attempt" VALUES(53,13,1768635585861,'review','free-text','en',3,'	','{}',34339,'1.0.0');
INSERT INTO "attempt" VALUES(54,10,1768647259738,'review','free-text','en',0,'two
lines','{}',14906,'1.0.0');
INSERT INTO "attempt" VALUES(55,9,1768672860253,'cram','free-text','en',2,'''s','{}',51380,'1.0.0');
INSERT INTO "attempt" VALUES(56,8,1768685581677,'cram','free-text','en',3,'x,y','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',16165,'1.0.0');
INSERT INTO "attempt" VALUES(57,2,1768724403063,'review','free-text','en',2,'第三个报文段确认服务端的 ISN','{}',54378,'1.0.0');
INSERT INTO "attempt" VALUES(58,4,1768755128314,'review','free-text','en',1,'x,y','{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',40496,'1.0.0');
INSERT INTO "attempt" VALUES(59,8,1768786295391,'review','free-text','en',0,'x,y','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',58129,'1.0.0');
INSERT INTO "attempt" VALUES(60,15,1768787251362,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[]}',5416,'1.0.0');
CREATE TABLE bin(
  bin INTEGER PRIMARY KEY,
  counted INTEGER NOT NULL,
  recalled INTEGER NOT NULL,
  predicted INTEGER NOT NULL);
INSERT INTO "bin" VALUES(18,2,2,1841360);
INSERT INTO "bin" VALUES(19,7,5,6840278);
CREATE TABLE bookmark(pack TEXT, lesson TEXT, section TEXT, block INTEGER, line INTEGER, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson, section, block, line)) WITHOUT ROWID;
INSERT INTO "bookmark" VALUES('p','l0','s',4,0,1768786295391);
INSERT INTO "bookmark" VALUES('p','l1','s',3,0,1768053399641);
CREATE TABLE card(
  id INTEGER PRIMARY KEY,
  pack TEXT NOT NULL,
  question TEXT NOT NULL,
  topic TEXT NOT NULL,
  suspended INTEGER NOT NULL DEFAULT 0,
  buried INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  stability REAL NOT NULL DEFAULT 0,
  difficulty REAL NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0,
  last INTEGER,
  reps INTEGER NOT NULL DEFAULT 0,
  lapses INTEGER NOT NULL DEFAULT 0,
  level INTEGER NOT NULL DEFAULT -1,
  UNIQUE(pack, question));
INSERT INTO "card" VALUES(1,'p','q14','topic1',0,0,2,28.61767078,4.01060897,0,1771110299352,1768604699352,3,0,4);
INSERT INTO "card" VALUES(2,'p','q6','topic1',0,0,2,6.44231025,8.91435809,0,1769242803063,1768724403063,5,1,2);
INSERT INTO "card" VALUES(3,'p','q10','topic0',0,0,3,2.79518155,7.02698957,0,1768235129418,1768234529418,3,1,4);
INSERT INTO "card" VALUES(4,'p','q7','topic1',1,0,2,25.17943103,6.01877639,0,1770915128314,1768755128314,5,1,1);
INSERT INTO "card" VALUES(5,'p','q8','topic1',0,0,1,3.6710345,8.39479117,0,1768141808360,1768141448360,3,0,4);
INSERT INTO "card" VALUES(6,'p','q4','topic2',0,0,1,1.2931,5.11217071,0,1768099004483,1768098644483,1,0,1);
INSERT INTO "card" VALUES(7,'p','q12','topic0',0,0,2,20.20306943,6.76082142,0,1770287665671,1768559665671,5,0,4);
INSERT INTO "card" VALUES(8,'p','q5','topic2',0,0,1,0.63685069,7.39450274,0,1768786355391,1768786295391,2,0,0);
INSERT INTO "card" VALUES(9,'p','q1','topic0',1,0,2,33.00890883,1.0,0,1771329015975,1768477815975,2,0,1);
INSERT INTO "card" VALUES(10,'p','q13','topic1',0,0,1,3.37273571,9.62821718,0,1768647619738,1768647259738,7,0,0);
INSERT INTO "card" VALUES(11,'p','q9','topic0',0,0,1,0.212,6.4133,0,1767863579399,1767863519399,1,0,3);
INSERT INTO "card" VALUES(12,'p','q2','topic2',0,0,1,2.3065,2.11810397,1,1768102447820,1768101847820,1,0,2);
INSERT INTO "card" VALUES(13,'p','q0','topic1',0,0,1,2.62621431,8.24749648,1,1768636185861,1768635585861,4,0,3);
INSERT INTO "card" VALUES(14,'p','q11','topic0',0,0,1,1.2931,5.11217071,0,1768353478494,1768353118494,1,0,4);
INSERT INTO "card" VALUES(15,'p','q3','topic0',0,0,1,2.3065,2.11810397,1,1768787851362,1768787251362,1,0,4);
CREATE TABLE day(
  day INTEGER PRIMARY KEY,
  answers INTEGER NOT NULL,
  millis INTEGER NOT NULL,
  reviews INTEGER NOT NULL,
  fresh INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  recalled INTEGER NOT NULL,
  predicted INTEGER NOT NULL);
INSERT INTO "day" VALUES(20458,2,20673,0,2,0,0,0);
INSERT INTO "day" VALUES(20459,4,43841,0,2,0,0,0);
INSERT INTO "day" VALUES(20460,3,80821,1,1,0,0,0);
INSERT INTO "day" VALUES(20461,3,77222,2,1,1,1,982923);
INSERT INTO "day" VALUES(20462,5,195645,2,2,1,0,972700);
INSERT INTO "day" VALUES(20463,6,255871,2,2,0,0,0);
INSERT INTO "day" VALUES(20464,5,127766,3,1,1,1,920680);
INSERT INTO "day" VALUES(20465,6,145416,3,1,2,1,1965072);
INSERT INTO "day" VALUES(20466,3,72326,1,1,0,0,0);
INSERT INTO "day" VALUES(20467,3,87661,2,0,1,1,957366);
INSERT INTO "day" VALUES(20468,4,168671,3,1,1,1,920680);
INSERT INTO "day" VALUES(20469,3,111625,2,0,2,2,1962217);
INSERT INTO "day" VALUES(20470,3,65410,2,0,0,0,0);
INSERT INTO "day" VALUES(20471,4,158419,3,1,0,0,0);
CREATE TABLE decision(
  id INTEGER PRIMARY KEY,
  attempt INTEGER NOT NULL REFERENCES attempt(id),
  at INTEGER NOT NULL,
  rating INTEGER CHECK(rating BETWEEN 0 AND 4),
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4),
  reason TEXT NOT NULL);
INSERT INTO "decision" VALUES(1,1,1767605948986,3,3,'verdict');
INSERT INTO "decision" VALUES(2,1,1767605948986,4,3,'learner');
INSERT INTO "decision" VALUES(3,2,1767624294549,1,4,'verdict');
INSERT INTO "decision" VALUES(4,3,1767631959848,4,3,'verdict');
INSERT INTO "decision" VALUES(5,1,1767631959848,0,3,'undo');
INSERT INTO "decision" VALUES(6,4,1767652097924,NULL,4,'verdict');
INSERT INTO "decision" VALUES(7,5,1767686601601,1,0,'verdict');
INSERT INTO "decision" VALUES(8,6,1767712439510,NULL,4,'verdict');
INSERT INTO "decision" VALUES(9,4,1767712439510,0,4,'undo');
INSERT INTO "decision" VALUES(10,7,1767728471242,1,1,'verdict');
INSERT INTO "decision" VALUES(11,8,1767739819769,NULL,4,'verdict');
INSERT INTO "decision" VALUES(12,9,1767764162394,4,3,'verdict');
INSERT INTO "decision" VALUES(13,10,1767774709964,1,3,'verdict');
INSERT INTO "decision" VALUES(14,11,1767793576515,NULL,0,'verdict');
INSERT INTO "decision" VALUES(15,12,1767815943106,NULL,4,'verdict');
INSERT INTO "decision" VALUES(16,13,1767824958414,2,2,'verdict');
INSERT INTO "decision" VALUES(17,14,1767858387192,4,3,'verdict');
INSERT INTO "decision" VALUES(18,15,1767863519399,1,3,'verdict');
INSERT INTO "decision" VALUES(19,16,1767899700715,4,4,'verdict');
INSERT INTO "decision" VALUES(20,17,1767938544707,2,1,'verdict');
INSERT INTO "decision" VALUES(21,18,1767952376680,4,0,'verdict');
INSERT INTO "decision" VALUES(22,19,1767973306700,1,4,'verdict');
INSERT INTO "decision" VALUES(23,20,1767980290348,3,4,'verdict');
INSERT INTO "decision" VALUES(24,21,1768010413483,NULL,1,'verdict');
INSERT INTO "decision" VALUES(25,22,1768031039337,NULL,0,'verdict');
INSERT INTO "decision" VALUES(26,10,1768031039337,0,3,'undo');
INSERT INTO "decision" VALUES(27,23,1768053399641,4,0,'verdict');
INSERT INTO "decision" VALUES(28,24,1768075786936,NULL,0,'verdict');
INSERT INTO "decision" VALUES(29,25,1768080606461,2,4,'verdict');
INSERT INTO "decision" VALUES(30,26,1768094246493,4,3,'verdict');
INSERT INTO "decision" VALUES(31,27,1768098644483,2,1,'verdict');
INSERT INTO "decision" VALUES(32,28,1768101042046,4,3,'verdict');
INSERT INTO "decision" VALUES(33,29,1768101847820,3,2,'verdict');
INSERT INTO "decision" VALUES(34,30,1768119354953,NULL,2,'verdict');
INSERT INTO "decision" VALUES(35,31,1768141448360,2,4,'verdict');
INSERT INTO "decision" VALUES(36,32,1768172869150,2,4,'verdict');
INSERT INTO "decision" VALUES(37,11,1768172869150,0,0,'undo');
INSERT INTO "decision" VALUES(38,33,1768188965755,3,3,'verdict');
INSERT INTO "decision" VALUES(39,34,1768212640249,NULL,1,'verdict');
INSERT INTO "decision" VALUES(40,35,1768213684405,3,0,'verdict');
INSERT INTO "decision" VALUES(41,36,1768219803503,2,3,'verdict');
INSERT INTO "decision" VALUES(42,37,1768234529418,NULL,2,'verdict');
INSERT INTO "decision" VALUES(43,38,1768266382695,1,1,'verdict');
INSERT INTO "decision" VALUES(44,23,1768266382695,2,3,'learner');
INSERT INTO "decision" VALUES(45,39,1768281273724,2,3,'verdict');
INSERT INTO "decision" VALUES(46,40,1768313631769,NULL,3,'verdict');
INSERT INTO "decision" VALUES(47,41,1768353118494,2,4,'verdict');
INSERT INTO "decision" VALUES(48,42,1768391853385,3,4,'verdict');
INSERT INTO "decision" VALUES(49,38,1768391853385,1,3,'learner');
INSERT INTO "decision" VALUES(50,43,1768421852319,2,0,'verdict');
INSERT INTO "decision" VALUES(51,44,1768423667947,3,0,'verdict');
INSERT INTO "decision" VALUES(52,45,1768433498556,1,1,'verdict');
INSERT INTO "decision" VALUES(53,42,1768433498556,0,4,'undo');
INSERT INTO "decision" VALUES(54,46,1768446718431,3,2,'verdict');
INSERT INTO "decision" VALUES(55,47,1768477815975,3,1,'verdict');
INSERT INTO "decision" VALUES(56,48,1768500022301,1,2,'verdict');
INSERT INTO "decision" VALUES(57,49,1768520990782,4,2,'verdict');
INSERT INTO "decision" VALUES(58,50,1768559665671,3,4,'verdict');
INSERT INTO "decision" VALUES(59,51,1768598988437,NULL,0,'verdict');
INSERT INTO "decision" VALUES(60,52,1768604699352,2,4,'verdict');
INSERT INTO "decision" VALUES(61,37,1768604699352,1,4,'learner');
INSERT INTO "decision" VALUES(62,53,1768635585861,3,3,'verdict');
INSERT INTO "decision" VALUES(63,54,1768647259738,2,0,'verdict');
INSERT INTO "decision" VALUES(64,55,1768672860253,NULL,2,'verdict');
INSERT INTO "decision" VALUES(65,56,1768685581677,NULL,3,'verdict');
INSERT INTO "decision" VALUES(66,57,1768724403063,3,2,'verdict');
INSERT INTO "decision" VALUES(67,55,1768724403063,0,2,'undo');
INSERT INTO "decision" VALUES(68,58,1768755128314,4,1,'verdict');
INSERT INTO "decision" VALUES(69,24,1768755128314,3,2,'learner');
INSERT INTO "decision" VALUES(70,59,1768786295391,1,0,'verdict');
INSERT INTO "decision" VALUES(71,60,1768787251362,3,4,'verdict');
CREATE TABLE dispute(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, entry TEXT NOT NULL);
INSERT INTO "dispute" VALUES(1,1768098644483,'{"at":"2026-01-11T02:30:44.483Z","pack":"p","question":"q14","lang":"en","answer":"x,y","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
CREATE TABLE effect(
  attempt INTEGER PRIMARY KEY REFERENCES attempt(id),
  card INTEGER NOT NULL,
  day INTEGER NOT NULL,
  millis INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  fresh INTEGER NOT NULL,
  review INTEGER NOT NULL,
  predicted INTEGER);
INSERT INTO "effect" VALUES(2,2,20458,9310,1,1,0,NULL);
INSERT INTO "effect" VALUES(3,3,20458,11363,4,1,0,NULL);
INSERT INTO "effect" VALUES(5,5,20459,3600,1,1,0,NULL);
INSERT INTO "effect" VALUES(6,6,20459,9522,0,0,0,NULL);
INSERT INTO "effect" VALUES(7,7,20459,14069,1,1,0,NULL);
INSERT INTO "effect" VALUES(8,8,20459,16650,0,0,0,NULL);
INSERT INTO "effect" VALUES(9,4,20460,45833,4,1,0,NULL);
INSERT INTO "effect" VALUES(12,10,20460,22097,0,0,0,NULL);
INSERT INTO "effect" VALUES(13,7,20460,12891,2,0,1,NULL);
INSERT INTO "effect" VALUES(14,2,20461,27695,4,0,1,NULL);
INSERT INTO "effect" VALUES(15,11,20461,3260,1,1,0,NULL);
INSERT INTO "effect" VALUES(16,4,20461,46267,4,0,1,982923);
INSERT INTO "effect" VALUES(17,5,20462,13800,2,0,1,NULL);
INSERT INTO "effect" VALUES(18,9,20462,56675,4,1,0,NULL);
INSERT INTO "effect" VALUES(19,2,20462,19869,1,0,1,972700);
INSERT INTO "effect" VALUES(20,10,20462,54502,3,1,0,NULL);
INSERT INTO "effect" VALUES(21,3,20462,50799,0,0,0,NULL);
INSERT INTO "effect" VALUES(22,12,20463,52668,0,0,0,NULL);
INSERT INTO "effect" VALUES(23,10,20463,24028,2,0,1,NULL);
INSERT INTO "effect" VALUES(24,7,20463,26444,3,0,1,NULL);
INSERT INTO "effect" VALUES(25,10,20463,45206,2,0,0,NULL);
INSERT INTO "effect" VALUES(26,1,20463,56527,4,1,0,NULL);
INSERT INTO "effect" VALUES(27,6,20463,50998,2,1,0,NULL);
INSERT INTO "effect" VALUES(28,3,20464,9197,4,0,1,920680);
INSERT INTO "effect" VALUES(29,12,20464,20769,3,1,0,NULL);
INSERT INTO "effect" VALUES(30,12,20464,24053,0,0,0,NULL);
INSERT INTO "effect" VALUES(31,5,20464,33207,2,0,1,NULL);
INSERT INTO "effect" VALUES(32,2,20464,40540,2,0,1,NULL);
INSERT INTO "effect" VALUES(33,13,20465,28389,3,1,0,NULL);
INSERT INTO "effect" VALUES(34,2,20465,13778,0,0,0,NULL);
INSERT INTO "effect" VALUES(35,1,20465,24387,3,0,1,967813);
INSERT INTO "effect" VALUES(36,13,20465,33047,2,0,0,NULL);
INSERT INTO "effect" VALUES(37,3,20465,30090,1,0,1,997259);
INSERT INTO "effect" VALUES(38,10,20465,15725,1,0,1,NULL);
INSERT INTO "effect" VALUES(39,10,20466,37647,2,0,1,NULL);
INSERT INTO "effect" VALUES(40,14,20466,28541,0,0,0,NULL);
INSERT INTO "effect" VALUES(41,14,20466,6138,2,1,0,NULL);
INSERT INTO "effect" VALUES(43,10,20467,44069,2,0,1,NULL);
INSERT INTO "effect" VALUES(44,4,20467,32609,3,0,1,957366);
INSERT INTO "effect" VALUES(45,4,20467,10983,1,0,0,NULL);
INSERT INTO "effect" VALUES(46,8,20468,11616,3,1,0,NULL);
INSERT INTO "effect" VALUES(47,9,20468,50985,3,0,1,920680);
INSERT INTO "effect" VALUES(48,13,20468,48845,1,0,1,NULL);
INSERT INTO "effect" VALUES(49,7,20468,57225,4,0,1,NULL);
INSERT INTO "effect" VALUES(50,7,20469,45212,3,0,1,991950);
INSERT INTO "effect" VALUES(51,15,20469,28893,0,0,0,NULL);
INSERT INTO "effect" VALUES(52,1,20469,37520,2,0,1,970267);
INSERT INTO "effect" VALUES(53,13,20470,34339,3,0,1,NULL);
INSERT INTO "effect" VALUES(54,10,20470,14906,2,0,1,NULL);
INSERT INTO "effect" VALUES(56,8,20470,16165,0,0,0,NULL);
INSERT INTO "effect" VALUES(57,2,20471,54378,3,0,1,NULL);
INSERT INTO "effect" VALUES(58,4,20471,40496,4,0,1,NULL);
INSERT INTO "effect" VALUES(59,8,20471,58129,1,0,1,NULL);
INSERT INTO "effect" VALUES(60,15,20471,5416,3,1,0,NULL);
CREATE TABLE place(pack TEXT, lesson TEXT, section TEXT NOT NULL, block INTEGER NOT NULL, line INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson)) WITHOUT ROWID;
INSERT INTO "place" VALUES('p','l0','s',2,0,1768234529418);
INSERT INTO "place" VALUES('p','l1','s',4,0,1767815943106);
INSERT INTO "place" VALUES('p','l2','s',0,0,1768313631769);
CREATE TABLE point(
  card INTEGER NOT NULL,
  point TEXT NOT NULL,
  asked INTEGER NOT NULL,
  made INTEGER NOT NULL,
  share INTEGER NOT NULL,
  PRIMARY KEY(card, point)) WITHOUT ROWID;
INSERT INTO "point" VALUES(1,'a',1,0,0);
INSERT INTO "point" VALUES(1,'b',1,0,0);
INSERT INTO "point" VALUES(2,'a',3,2,666);
INSERT INTO "point" VALUES(2,'b',3,0,0);
INSERT INTO "point" VALUES(3,'a',1,0,0);
INSERT INTO "point" VALUES(3,'b',1,0,0);
INSERT INTO "point" VALUES(4,'a',3,2,666);
INSERT INTO "point" VALUES(4,'b',3,0,0);
INSERT INTO "point" VALUES(5,'a',1,1,1000);
INSERT INTO "point" VALUES(5,'b',1,0,0);
INSERT INTO "point" VALUES(7,'a',4,1,250);
INSERT INTO "point" VALUES(7,'b',4,0,0);
INSERT INTO "point" VALUES(8,'a',3,0,0);
INSERT INTO "point" VALUES(8,'b',3,0,0);
INSERT INTO "point" VALUES(9,'a',1,0,0);
INSERT INTO "point" VALUES(9,'b',1,0,0);
INSERT INTO "point" VALUES(10,'a',4,2,500);
INSERT INTO "point" VALUES(10,'b',4,0,0);
INSERT INTO "point" VALUES(11,'a',1,0,0);
INSERT INTO "point" VALUES(11,'b',1,0,0);
INSERT INTO "point" VALUES(12,'a',2,1,500);
INSERT INTO "point" VALUES(12,'b',2,0,0);
INSERT INTO "point" VALUES(13,'a',2,1,500);
INSERT INTO "point" VALUES(13,'b',2,0,0);
INSERT INTO "point" VALUES(14,'a',1,0,0);
INSERT INTO "point" VALUES(14,'b',1,0,0);
INSERT INTO "point" VALUES(15,'a',1,1,1000);
INSERT INTO "point" VALUES(15,'b',1,0,0);
CREATE TABLE section(pack TEXT, lesson TEXT, read INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson)) WITHOUT ROWID;
INSERT INTO "section" VALUES('p','l0',1,1768212640249);
INSERT INTO "section" VALUES('p','l1',2,1768010413483);
INSERT INTO "section" VALUES('p','l2',5,1767899700715);
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "setting" VALUES('retention','0.90');
INSERT INTO "setting" VALUES('zone','Europe/Berlin');
CREATE TABLE sighting(transition TEXT, how TEXT, times INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(transition, how)) WITHOUT ROWID;
INSERT INTO "sighting" VALUES('FIN_ACKED','explained',1,1768353118494);
INSERT INTO "sighting" VALUES('PASSIVE_CLOSE','seen',1,1768188965755);
INSERT INTO "sighting" VALUES('SYN_ACK','seen',1,1767728471242);
INSERT INTO "sighting" VALUES('TIME_WAIT_OVER','explained',1,1768672860253);
CREATE INDEX card_due ON card(pack, suspended, due, state, buried);
CREATE INDEX decision_of ON decision(attempt);
CREATE INDEX effect_of ON effect(card);
CREATE TRIGGER effect_added AFTER INSERT ON effect BEGIN
  INSERT INTO day VALUES(NEW.day, 1, NEW.millis, NEW.review, NEW.fresh,
      NEW.predicted IS NOT NULL, NEW.predicted IS NOT NULL AND NEW.rating > 1,
      coalesce(NEW.predicted, 0))
    ON CONFLICT(day) DO UPDATE SET
      answers = answers + 1,
      millis = millis + excluded.millis,
      reviews = reviews + excluded.reviews,
      fresh = fresh + excluded.fresh,
      counted = counted + excluded.counted,
      recalled = recalled + excluded.recalled,
      predicted = predicted + excluded.predicted;
  INSERT INTO bin
    SELECT min(NEW.predicted / 50000, 19), 1, NEW.rating > 1, NEW.predicted
      WHERE NEW.predicted IS NOT NULL
    ON CONFLICT(bin) DO UPDATE SET
      counted = counted + 1,
      recalled = recalled + excluded.recalled,
      predicted = predicted + excluded.predicted;
END;
CREATE TRIGGER effect_removed AFTER DELETE ON effect BEGIN
  UPDATE day SET
      answers = answers - 1,
      millis = millis - OLD.millis,
      reviews = reviews - OLD.review,
      fresh = fresh - OLD.fresh,
      counted = counted - (OLD.predicted IS NOT NULL),
      recalled = recalled - (OLD.predicted IS NOT NULL AND OLD.rating > 1),
      predicted = predicted - coalesce(OLD.predicted, 0)
    WHERE day = OLD.day;
  DELETE FROM day WHERE day = OLD.day AND answers = 0;
  UPDATE bin SET
      counted = counted - 1,
      recalled = recalled - (OLD.rating > 1),
      predicted = predicted - OLD.predicted
    WHERE OLD.predicted IS NOT NULL AND bin = min(OLD.predicted / 50000, 19);
  DELETE FROM bin WHERE counted = 0;
END;
CREATE INDEX point_weakest ON point(share, asked);
COMMIT;
