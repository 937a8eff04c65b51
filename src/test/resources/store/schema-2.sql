PRAGMA application_id = 1952673908;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO setting VALUES('retention','0.85');
INSERT INTO setting VALUES('zone','Europe/Berlin');
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
INSERT INTO card VALUES(1,'p','q8','topic0',0,0,3,1.828812249999999917,9.0265095100000003469,0,1768639153401,1768638553401,6,1,2);
INSERT INTO card VALUES(2,'p','q9','topic1',0,0,2,30.985862329999999786,4.7391510300000003752,0,1773752334950,1768654734950,5,0,1);
INSERT INTO card VALUES(3,'p','q5','topic2',0,0,1,0.74656964999999997356,7.3945027400000000739,0,1768380657356,1768380597356,2,0,1);
INSERT INTO card VALUES(4,'p','q13','topic1',0,0,2,26.11299427999999878,7.3359437200000003898,0,1773057899973,1768737899973,4,0,4);
INSERT INTO card VALUES(5,'p','q12','topic1',0,0,1,1.2930999999999999161,5.1121707100000000068,0,1767658273128,1767657913128,1,0,2);
INSERT INTO card VALUES(6,'p','q7','t',1,0,2,15.130276249999999649,5.1900487200000000598,0,1770810548347,1768304948347,3,0,4);
INSERT INTO card VALUES(7,'p','q1','topic0',0,0,3,0.4539545199999999725,9.0080200599999997734,0,1768145252810,1768144652810,3,1,3);
INSERT INTO card VALUES(8,'p','q11','topic1',0,0,1,5.9305836599999999236,7.5967846899999997845,1,1768653163414,1768652803414,3,0,3);
INSERT INTO card VALUES(9,'p','q6','topic2',0,0,1,1.2930999999999999161,5.1121707100000000068,0,1767756272899,1767755912899,1,0,3);
INSERT INTO card VALUES(10,'p','q0','topic0',0,0,1,1.2192172800000000698,7.6042097699999997573,0,1768831179752,1768830819752,2,0,0);
INSERT INTO card VALUES(11,'p','q3','topic1',0,0,2,85.588853760000006328,1.0,0,1782949232295,1768866032295,5,0,4);
INSERT INTO card VALUES(12,'p','q4','topic1',0,0,3,2.1336849600000000748,8.0165562599999997672,0,1768436702123,1768436102123,4,1,0);
INSERT INTO card VALUES(13,'p','q2','t',0,0,1,0.211999999999999994,6.4132999999999995566,0,1767971888017,1767971828017,1,0,2);
INSERT INTO card VALUES(14,'p','q10','topic2',0,0,1,0.211999999999999994,6.4132999999999995566,0,1768634547463,1768634487463,1,0,4);
INSERT INTO card VALUES(15,'p','q14','topic2',0,0,1,0.1706137899999999874,9.4522957800000000361,0,1768811152417,1768811092417,3,0,2);
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
INSERT INTO attempt VALUES(1,1,1767608065105,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',713,'1.0.0');
INSERT INTO attempt VALUES(2,3,1767621367887,'review','free-text','en',4,'	','{}',52334,'1.0.0');
INSERT INTO attempt VALUES(3,4,1767642685746,'review','free-text','en',0,'ISN','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',31028,'1.0.0');
INSERT INTO attempt VALUES(4,5,1767657913128,'review','free-text','en',2,'第三个报文段确认服务端的 ISN','{"level":2,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',20016,'1.0.0');
INSERT INTO attempt VALUES(5,6,1767681662540,'review','free-text','en',1,'第三个报文段确认服务端的 ISN','{}',39980,'1.0.0');
INSERT INTO attempt VALUES(6,7,1767707585953,'review','free-text','en',0,'''s','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',39930,'1.0.0');
INSERT INTO attempt VALUES(7,8,1767725150191,'review','free-text','en',0,'第三个报文段确认服务端的 ISN','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',32901,'1.0.0');
INSERT INTO attempt VALUES(8,4,1767739005185,'review','free-text','en',3,'"quoted", with a comma','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',20950,'1.0.0');
INSERT INTO attempt VALUES(9,9,1767755912899,'review','free-text','en',3,'''s','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',15972,'1.0.0');
INSERT INTO attempt VALUES(10,7,1767760928059,'review','free-text','en',0,'第三个报文段确认服务端的 ISN','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',42876,'1.0.0');
INSERT INTO attempt VALUES(11,10,1767792255755,'cram','free-text','en',4,'"quoted", with a comma','{}',242,'1.0.0');
INSERT INTO attempt VALUES(12,2,1767804587610,'review','free-text','en',4,'	','{}',36262,'1.0.0');
INSERT INTO attempt VALUES(13,1,1767837041888,'review','free-text','en',0,'第三个报文段确认服务端的 ISN','{}',5877,'1.0.0');
INSERT INTO attempt VALUES(14,11,1767875825121,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',32350,'1.0.0');
INSERT INTO attempt VALUES(15,12,1767880614021,'review','free-text','en',3,'第三个报文段确认服务端的 ISN','{}',26567,'1.0.0');
INSERT INTO attempt VALUES(16,1,1767902697095,'review','free-text','en',2,'	','{}',16471,'1.0.0');
INSERT INTO attempt VALUES(17,1,1767929648812,'cram','free-text','en',2,'x,y','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',35159,'1.0.0');
INSERT INTO attempt VALUES(18,6,1767956857527,'review','free-text','en',2,'','{}',26818,'1.0.0');
INSERT INTO attempt VALUES(19,11,1767964720322,'review','free-text','en',1,replace('two\nlines','\n',char(10)),'{}',52673,'1.0.0');
INSERT INTO attempt VALUES(20,13,1767971828017,'review','free-text','en',2,'	','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',58662,'1.0.0');
INSERT INTO attempt VALUES(21,4,1767979976340,'review','free-text','en',1,'"quoted", with a comma','{"level":1,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',15697,'1.0.0');
INSERT INTO attempt VALUES(22,11,1767982715670,'review','free-text','en',0,'','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',33707,'1.0.0');
INSERT INTO attempt VALUES(23,8,1768012329867,'cram','free-text','en',2,'','{"level":2,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',42830,'1.0.0');
INSERT INTO attempt VALUES(24,12,1768040997041,'review','free-text','en',1,'x,y','{}',59889,'1.0.0');
INSERT INTO attempt VALUES(25,8,1768069648863,'review','free-text','en',3,'x,y','{}',26778,'1.0.0');
INSERT INTO attempt VALUES(26,1,1768074207295,'cram','free-text','en',0,'ISN','{}',50716,'1.0.0');
INSERT INTO attempt VALUES(27,4,1768112524308,'review','free-text','en',4,'	','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',50931,'1.0.0');
INSERT INTO attempt VALUES(28,7,1768137065320,'cram','free-text','en',3,'''s','{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',45282,'1.0.0');
INSERT INTO attempt VALUES(29,7,1768144652810,'review','free-text','en',3,replace('two\nlines','\n',char(10)),'{}',34807,'1.0.0');
INSERT INTO attempt VALUES(30,10,1768184471009,'cram','free-text','en',2,'','{}',16282,'1.0.0');
INSERT INTO attempt VALUES(31,2,1768208843379,'cram','free-text','en',1,replace('two\nlines','\n',char(10)),'{}',17246,'1.0.0');
INSERT INTO attempt VALUES(32,11,1768229342285,'cram','free-text','en',4,'\','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',536,'1.0.0');
INSERT INTO attempt VALUES(33,9,1768229680313,'cram','free-text','en',0,'第三个报文段确认服务端的 ISN','{}',48801,'1.0.0');
INSERT INTO attempt VALUES(34,1,1768267678372,'review','free-text','en',0,'\','{}',54932,'1.0.0');
INSERT INTO attempt VALUES(35,6,1768304948347,'review','free-text','en',4,'\','{}',21653,'1.0.0');
INSERT INTO attempt VALUES(36,2,1768320447590,'review','free-text','en',3,'"quoted", with a comma','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',21681,'1.0.0');
INSERT INTO attempt VALUES(37,13,1768325993618,'cram','free-text','en',2,'"quoted", with a comma','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',4397,'1.0.0');
INSERT INTO attempt VALUES(38,12,1768337371668,'review','free-text','en',0,'"quoted", with a comma','{"level":0,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',38925,'1.0.0');
INSERT INTO attempt VALUES(39,2,1768353466011,'review','free-text','en',2,'"quoted", with a comma','{}',40792,'1.0.0');
INSERT INTO attempt VALUES(40,3,1768380597356,'review','free-text','en',1,'\','{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',18273,'1.0.0');
INSERT INTO attempt VALUES(41,2,1768404240886,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',54247,'1.0.0');
INSERT INTO attempt VALUES(42,12,1768436102123,'review','free-text','en',0,'','{}',15479,'1.0.0');
INSERT INTO attempt VALUES(43,8,1768458353816,'review','free-text','en',3,replace('two\nlines','\n',char(10)),'{"level":3,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',43487,'1.0.0');
INSERT INTO attempt VALUES(44,7,1768494969988,'review','free-text','en',2,'\','{}',2774,'1.0.0');
INSERT INTO attempt VALUES(45,2,1768532819126,'cram','free-text','en',4,'','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',27231,'1.0.0');
INSERT INTO attempt VALUES(46,14,1768561911642,'cram','free-text','en',0,'"quoted", with a comma','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',13846,'1.0.0');
INSERT INTO attempt VALUES(47,15,1768591309417,'review','free-text','en',2,'ISN','{}',31052,'1.0.0');
INSERT INTO attempt VALUES(48,1,1768593684797,'review','free-text','en',4,replace('two\nlines','\n',char(10)),'{"level":4,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',30264,'1.0.0');
INSERT INTO attempt VALUES(49,11,1768633506601,'review','free-text','en',3,'''s','{}',57306,'1.0.0');
INSERT INTO attempt VALUES(50,14,1768634487463,'review','free-text','en',4,'','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',42725,'1.0.0');
INSERT INTO attempt VALUES(51,1,1768638553401,'review','free-text','en',2,'第三个报文段确认服务端的 ISN','{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',39094,'1.0.0');
INSERT INTO attempt VALUES(52,8,1768652803414,'review','free-text','en',3,'ISN','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',12158,'1.0.0');
INSERT INTO attempt VALUES(53,2,1768654734950,'review','free-text','en',1,'\','{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',23453,'1.0.0');
INSERT INTO attempt VALUES(54,4,1768677882885,'review','free-text','en',0,'ISN','{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',28677,'1.0.0');
INSERT INTO attempt VALUES(55,15,1768700977181,'review','free-text','en',1,replace('two\nlines','\n',char(10)),'{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',39088,'1.0.0');
INSERT INTO attempt VALUES(56,4,1768737899973,'review','free-text','en',4,'''s','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',43283,'1.0.0');
INSERT INTO attempt VALUES(57,10,1768775559219,'review','free-text','en',2,'','{"level":2,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',2318,'1.0.0');
INSERT INTO attempt VALUES(58,15,1768811092417,'review','free-text','en',2,'''s','{"level":2,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}',23558,'1.0.0');
INSERT INTO attempt VALUES(59,10,1768830819752,'review','free-text','en',0,'x,y','{}',14992,'1.0.0');
INSERT INTO attempt VALUES(60,11,1768866032295,'review','free-text','en',4,'第三个报文段确认服务端的 ISN','{}',15284,'1.0.0');
CREATE TABLE decision(
  id INTEGER PRIMARY KEY,
  attempt INTEGER NOT NULL REFERENCES attempt(id),
  at INTEGER NOT NULL,
  rating INTEGER CHECK(rating BETWEEN 0 AND 4),
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4),
  reason TEXT NOT NULL, answer TEXT, verdict TEXT);
INSERT INTO decision VALUES(1,1,1767608065105,2,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(2,2,1767621367887,4,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(3,1,1767621367887,1,3,'retry','"quoted", with a comma','{"level":3,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(4,3,1767642685746,4,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(5,1,1767642685746,2,1,'learner',NULL,NULL);
INSERT INTO decision VALUES(6,4,1767657913128,2,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(7,3,1767657913128,0,0,'undo',NULL,NULL);
INSERT INTO decision VALUES(8,5,1767681662540,4,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(9,6,1767707585953,1,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(10,5,1767707585953,1,2,'dispute',NULL,'{"level":2,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(11,7,1767725150191,4,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(12,8,1767739005185,2,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(13,8,1767739005185,0,3,'undo',NULL,NULL);
INSERT INTO decision VALUES(14,9,1767755912899,2,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(15,7,1767755912899,0,0,'undo',NULL,NULL);
INSERT INTO decision VALUES(16,10,1767760928059,4,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(17,11,1767792255755,NULL,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(18,2,1767792255755,3,3,'learner',NULL,NULL);
INSERT INTO decision VALUES(19,12,1767804587610,3,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(20,13,1767837041888,4,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(21,14,1767875825121,4,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(22,15,1767880614021,4,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(23,6,1767880614021,0,0,'undo',NULL,NULL);
INSERT INTO decision VALUES(24,16,1767902697095,2,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(25,17,1767929648812,NULL,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(26,18,1767956857527,4,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(27,19,1767964720322,1,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(28,20,1767971828017,2,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(29,8,1767971828017,1,4,'follow-up','x,y','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(30,21,1767979976340,4,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(31,22,1767982715670,4,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(32,23,1768012329867,NULL,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(33,19,1768012329867,2,0,'dispute',NULL,'{"level":0,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(34,24,1768040997041,4,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(35,20,1768040997041,1,1,'dispute',NULL,'{"level":1,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(36,25,1768069648863,1,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(37,26,1768074207295,NULL,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(38,27,1768112524308,2,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(39,28,1768137065320,NULL,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(40,29,1768144652810,1,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(41,30,1768184471009,NULL,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(42,31,1768208843379,NULL,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(43,32,1768229342285,NULL,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(44,33,1768229680313,NULL,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(45,34,1768267678372,2,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(46,35,1768304948347,3,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(47,33,1768304948347,0,0,'undo',NULL,NULL);
INSERT INTO decision VALUES(48,36,1768320447590,3,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(49,37,1768325993618,NULL,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(50,38,1768337371668,2,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(51,8,1768337371668,3,4,'follow-up','''s','{"level":4,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(52,39,1768353466011,3,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(53,40,1768380597356,1,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(54,41,1768404240886,3,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(55,42,1768436102123,1,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(56,43,1768458353816,3,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(57,28,1768458353816,1,1,'retry','"quoted", with a comma','{"level":1,"points":[{"id":"a","verdict":"made","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
INSERT INTO decision VALUES(58,44,1768494969988,4,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(59,45,1768532819126,NULL,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(60,46,1768561911642,NULL,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(61,8,1768561911642,0,3,'undo',NULL,NULL);
INSERT INTO decision VALUES(62,47,1768591309417,2,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(63,48,1768593684797,3,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(64,49,1768633506601,4,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(65,50,1768634487463,1,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(66,51,1768638553401,1,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(67,52,1768652803414,2,3,'verdict',NULL,NULL);
INSERT INTO decision VALUES(68,53,1768654734950,2,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(69,54,1768677882885,2,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(70,55,1768700977181,1,1,'verdict',NULL,NULL);
INSERT INTO decision VALUES(71,56,1768737899973,2,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(72,57,1768775559219,1,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(73,58,1768811092417,1,2,'verdict',NULL,NULL);
INSERT INTO decision VALUES(74,44,1768811092417,0,2,'undo',NULL,NULL);
INSERT INTO decision VALUES(75,59,1768830819752,2,0,'verdict',NULL,NULL);
INSERT INTO decision VALUES(76,60,1768866032295,4,4,'verdict',NULL,NULL);
INSERT INTO decision VALUES(77,41,1768866032295,3,2,'dispute',NULL,'{"level":2,"points":[{"id":"a","verdict":"missed","spans":[[0,3]]},{"id":"b","verdict":"missed","spans":[]}],"misconceptions":[],"asked":"a"}');
CREATE TABLE section(pack TEXT, lesson TEXT, read INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson)) WITHOUT ROWID;
INSERT INTO section VALUES('p','l0',1,1767956857527);
INSERT INTO section VALUES('p','l1',4,1768830819752);
INSERT INTO section VALUES('p','l3',2,1768208843379);
CREATE TABLE place(pack TEXT, lesson TEXT, section TEXT NOT NULL, block INTEGER NOT NULL, line INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson)) WITHOUT ROWID;
INSERT INTO place VALUES('p','l0','s',1,0,1768267678372);
INSERT INTO place VALUES('p','l2','s',1,0,1768112524308);
CREATE TABLE bookmark(pack TEXT, lesson TEXT, section TEXT, block INTEGER, line INTEGER, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson, section, block, line)) WITHOUT ROWID;
INSERT INTO bookmark VALUES('p','l0','s',4,0,1768144652810);
CREATE TABLE dispute(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, entry TEXT NOT NULL);
INSERT INTO dispute VALUES(1,1767964720322,'{"at":"2026-01-09T13:18:40.322Z","pack":"p","question":"q11","lang":"en","answer":"\"quoted\", with a comma","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
INSERT INTO dispute VALUES(2,1767979976340,'{"at":"2026-01-09T17:32:56.340Z","pack":"p","question":"q9","lang":"en","answer":"\"quoted\", with a comma","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
INSERT INTO dispute VALUES(3,1768184471009,'{"at":"2026-01-12T02:21:11.009Z","pack":"p","question":"q13","lang":"en","answer":"ISN","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
INSERT INTO dispute VALUES(4,1768320447590,'{"at":"2026-01-13T16:07:27.590Z","pack":"p","question":"q0","lang":"en","answer":"two\nlines","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
INSERT INTO dispute VALUES(5,1768532819126,'{"at":"2026-01-16T03:06:59.126Z","pack":"p","question":"q10","lang":"en","answer":"x,y","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
INSERT INTO dispute VALUES(6,1768677882885,'{"at":"2026-01-17T19:24:42.885Z","pack":"p","question":"q11","lang":"en","answer":"","level":2,"points":["a"],"misconceptions":[],"disputed":"a","graded":{"level":2,"points":["a"],"misconceptions":[]}}');
CREATE TABLE sighting(transition TEXT, how TEXT, times INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(transition, how)) WITHOUT ROWID;
INSERT INTO sighting VALUES('FIN_ACKED','predicted',1,1768591309417);
INSERT INTO sighting VALUES('LAST_CLOSE','seen',1,1768325993618);
INSERT INTO sighting VALUES('LISTEN_SEND','seen',1,1768737899973);
INSERT INTO sighting VALUES('SYN_ACK','predicted',1,1767982715670);
INSERT INTO sighting VALUES('SYN_RECEIVED_RESET','predicted',1,1768074207295);
CREATE TABLE effect(
  attempt INTEGER PRIMARY KEY REFERENCES attempt(id),
  card INTEGER NOT NULL,
  day INTEGER NOT NULL,
  millis INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  fresh INTEGER NOT NULL,
  review INTEGER NOT NULL,
  predicted INTEGER);
INSERT INTO effect VALUES(1,1,20458,713,2,1,0,NULL);
INSERT INTO effect VALUES(2,3,20458,52334,3,1,0,NULL);
INSERT INTO effect VALUES(4,5,20458,20016,2,1,0,NULL);
INSERT INTO effect VALUES(5,6,20459,39980,1,1,0,NULL);
INSERT INTO effect VALUES(9,9,20460,15972,2,1,0,NULL);
INSERT INTO effect VALUES(10,7,20460,42876,4,1,0,NULL);
INSERT INTO effect VALUES(11,10,20460,242,0,0,0,NULL);
INSERT INTO effect VALUES(12,2,20460,36262,3,1,0,NULL);
INSERT INTO effect VALUES(13,1,20460,5877,4,0,1,NULL);
INSERT INTO effect VALUES(14,11,20461,32350,4,1,0,NULL);
INSERT INTO effect VALUES(15,12,20461,26567,4,1,0,NULL);
INSERT INTO effect VALUES(16,1,20461,16471,2,0,1,987128);
INSERT INTO effect VALUES(17,1,20462,35159,0,0,0,NULL);
INSERT INTO effect VALUES(18,6,20462,26818,4,0,1,NULL);
INSERT INTO effect VALUES(19,11,20462,52673,2,0,1,982923);
INSERT INTO effect VALUES(20,13,20462,58662,1,1,0,NULL);
INSERT INTO effect VALUES(21,4,20462,15697,4,1,0,NULL);
INSERT INTO effect VALUES(22,11,20462,33707,4,0,0,NULL);
INSERT INTO effect VALUES(23,8,20462,42830,0,0,0,NULL);
INSERT INTO effect VALUES(24,12,20463,59889,4,0,1,967813);
INSERT INTO effect VALUES(25,8,20463,26778,1,1,0,NULL);
INSERT INTO effect VALUES(26,1,20463,50716,0,0,0,NULL);
INSERT INTO effect VALUES(27,4,20464,50931,2,0,1,967813);
INSERT INTO effect VALUES(28,7,20464,45282,1,0,1,942055);
INSERT INTO effect VALUES(29,7,20464,34807,1,0,0,NULL);
INSERT INTO effect VALUES(30,10,20464,16282,0,0,0,NULL);
INSERT INTO effect VALUES(31,2,20465,17246,0,0,0,NULL);
INSERT INTO effect VALUES(32,11,20465,536,0,0,0,NULL);
INSERT INTO effect VALUES(34,1,20465,54932,2,0,1,961330);
INSERT INTO effect VALUES(35,6,20466,21653,3,0,1,914411);
INSERT INTO effect VALUES(36,2,20466,21681,3,0,1,NULL);
INSERT INTO effect VALUES(37,13,20466,4397,0,0,0,NULL);
INSERT INTO effect VALUES(38,12,20466,38925,2,0,1,984030);
INSERT INTO effect VALUES(39,2,20466,40792,3,0,0,NULL);
INSERT INTO effect VALUES(40,3,20467,18273,1,0,1,NULL);
INSERT INTO effect VALUES(41,2,20467,54247,3,0,1,992609);
INSERT INTO effect VALUES(42,12,20467,15479,1,0,1,995684);
INSERT INTO effect VALUES(43,8,20468,43487,3,0,1,NULL);
INSERT INTO effect VALUES(45,2,20469,27231,0,0,0,NULL);
INSERT INTO effect VALUES(46,14,20469,13846,0,0,0,NULL);
INSERT INTO effect VALUES(47,15,20469,31052,2,1,0,NULL);
INSERT INTO effect VALUES(48,1,20469,30264,3,0,1,971704);
INSERT INTO effect VALUES(49,11,20470,57306,4,0,1,944708);
INSERT INTO effect VALUES(50,14,20470,42725,1,1,0,NULL);
INSERT INTO effect VALUES(51,1,20470,39094,1,0,1,994297);
INSERT INTO effect VALUES(52,8,20470,12158,2,0,1,NULL);
INSERT INTO effect VALUES(53,2,20470,23453,2,0,1,982345);
INSERT INTO effect VALUES(54,4,20470,28677,2,0,1,948001);
INSERT INTO effect VALUES(55,15,20470,39088,1,0,1,NULL);
INSERT INTO effect VALUES(56,4,20471,43283,2,0,1,994031);
INSERT INTO effect VALUES(57,10,20471,2318,1,1,0,NULL);
INSERT INTO effect VALUES(58,15,20472,23558,1,0,1,NULL);
INSERT INTO effect VALUES(59,10,20472,14992,2,0,1,NULL);
INSERT INTO effect VALUES(60,11,20472,15284,4,0,1,995831);
CREATE TABLE day(
  day INTEGER PRIMARY KEY,
  answers INTEGER NOT NULL,
  millis INTEGER NOT NULL,
  reviews INTEGER NOT NULL,
  fresh INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  recalled INTEGER NOT NULL,
  predicted INTEGER NOT NULL);
INSERT INTO day VALUES(20458,3,73063,0,3,0,0,0);
INSERT INTO day VALUES(20459,1,39980,0,1,0,0,0);
INSERT INTO day VALUES(20460,5,101229,1,3,0,0,0);
INSERT INTO day VALUES(20461,3,75388,1,2,1,1,987128);
INSERT INTO day VALUES(20462,7,265546,2,2,1,1,982923);
INSERT INTO day VALUES(20463,3,137383,1,1,1,1,967813);
INSERT INTO day VALUES(20464,4,147302,2,0,2,1,1909868);
INSERT INTO day VALUES(20465,3,72714,1,0,1,1,961330);
INSERT INTO day VALUES(20466,5,127448,3,0,2,2,1898441);
INSERT INTO day VALUES(20467,3,87999,3,0,2,1,1988293);
INSERT INTO day VALUES(20468,1,43487,1,0,0,0,0);
INSERT INTO day VALUES(20469,4,102393,1,1,1,1,971704);
INSERT INTO day VALUES(20470,7,242501,6,1,4,3,3869351);
INSERT INTO day VALUES(20471,2,45601,1,1,1,1,994031);
INSERT INTO day VALUES(20472,3,53834,3,0,1,1,995831);
CREATE TABLE bin(
  bin INTEGER PRIMARY KEY,
  counted INTEGER NOT NULL,
  recalled INTEGER NOT NULL,
  predicted INTEGER NOT NULL);
INSERT INTO bin VALUES(18,4,3,3749175);
INSERT INTO bin VALUES(19,13,11,12777538);
CREATE TABLE point(
  card INTEGER NOT NULL,
  point TEXT NOT NULL,
  asked INTEGER NOT NULL,
  made INTEGER NOT NULL,
  share INTEGER NOT NULL,
  PRIMARY KEY(card, point)) WITHOUT ROWID;
INSERT INTO point VALUES(1,'a',4,2,500);
INSERT INTO point VALUES(1,'b',4,0,0);
INSERT INTO point VALUES(2,'a',4,1,250);
INSERT INTO point VALUES(2,'b',4,0,0);
INSERT INTO point VALUES(3,'a',1,0,0);
INSERT INTO point VALUES(3,'b',1,0,0);
INSERT INTO point VALUES(4,'a',4,2,500);
INSERT INTO point VALUES(4,'b',4,0,0);
INSERT INTO point VALUES(5,'a',1,1,1000);
INSERT INTO point VALUES(5,'b',1,0,0);
INSERT INTO point VALUES(6,'a',1,1,1000);
INSERT INTO point VALUES(6,'b',1,0,0);
INSERT INTO point VALUES(7,'a',2,0,0);
INSERT INTO point VALUES(7,'b',2,0,0);
INSERT INTO point VALUES(8,'a',3,2,666);
INSERT INTO point VALUES(8,'b',3,0,0);
INSERT INTO point VALUES(9,'a',1,1,1000);
INSERT INTO point VALUES(9,'b',1,0,0);
INSERT INTO point VALUES(10,'a',1,1,1000);
INSERT INTO point VALUES(10,'b',1,0,0);
INSERT INTO point VALUES(11,'a',4,3,750);
INSERT INTO point VALUES(11,'b',4,0,0);
INSERT INTO point VALUES(12,'a',1,0,0);
INSERT INTO point VALUES(12,'b',1,0,0);
INSERT INTO point VALUES(13,'a',2,0,0);
INSERT INTO point VALUES(13,'b',2,0,0);
INSERT INTO point VALUES(14,'a',2,1,500);
INSERT INTO point VALUES(14,'b',2,0,0);
INSERT INTO point VALUES(15,'a',2,1,500);
INSERT INTO point VALUES(15,'b',2,0,0);
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
