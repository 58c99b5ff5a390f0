import { Interpreter } from '../../../src/workbench/richapi/interpreter';
import { Bag, Collection } from '../../../src/workbench/richapi/objects';
import { ActionType, PathType, type Action, type ObjectPath } from '../../../src/workbench/richapi/protocol';

class Book {
  readonly type = 'Book';
  readonly Author = new Author();
  readonly Cover = new Bag('Cover');
  Pages = 100;
  constructor(public Title: string) {}
  get Id(): string {
    return this.Title.toLowerCase();
  }
  get Length(): Promise<number> {
    return Promise.resolve(this.Title.length);
  }
  Translate(language: string): Book {
    return new Book(`${this.Title} (${language})`);
  }
  Compare(other: Book): string {
    return `${this.Title} and ${other.Title}`;
  }
  Burn(): void {
    throw new Error('fire');
  }
}
class Author {
  readonly type = 'Author';
  Name = 'Multatuli';
}
class Library extends Collection<Book> {
  readonly type = 'Library';
  private readonly books = ['Max Havelaar', 'Woutertje Pieterse'].map((title) => new Book(title));
  protected items(): Book[] {
    return this.books;
  }
}
class World {
  readonly type = 'World';
  readonly Books = new Library();
}

const ROOT = 1;
const BOOKS = 2;
const BOOK = 3;
const OTHER = 4;
const NOWHERE = 5;
const paths: ObjectPath[] = [
  { Id: ROOT, ObjectPathType: PathType.GlobalObject, Name: '' },
  { Id: BOOKS, ObjectPathType: PathType.Property, Name: 'Books', ParentObjectPathId: ROOT },
  {
    Id: BOOK,
    ObjectPathType: PathType.Indexer,
    Name: '',
    ParentObjectPathId: BOOKS,
    ArgumentInfo: { Arguments: ['max havelaar'] },
  },
  {
    Id: OTHER,
    ObjectPathType: PathType.Method,
    Name: 'Translate',
    ParentObjectPathId: BOOK,
    ArgumentInfo: { Arguments: ['en'] },
  },
  {
    Id: NOWHERE,
    ObjectPathType: PathType.Method,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: BOOKS,
    ArgumentInfo: { Arguments: ['Faust'] },
  },
];

type Request = Partial<Action> & Pick<Action, 'ActionType' | 'ObjectPathId'>;
let interpreter: Interpreter;
beforeEach(() => {
  interpreter = new Interpreter(new World(), {}, (_, member) => member !== 'Nonsense');
});

async function perform(...requests: Request[]) {
  const result = await interpreter.execute({
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    Actions: requests.map((request, index) => ({ Id: index + 1, Name: '', ...request })),
  });
  return { ...result, values: result.Results.map(({ Value }) => Value) };
}
const load = (ObjectPathId: number, ...Select: string[]): Request => ({
  ActionType: ActionType.Query,
  ObjectPathId,
  QueryInfo: { Select },
});

test('an object identifies itself by its id, a null object by nothing', async () => {
  const { values } = await perform(
    { ActionType: ActionType.Instantiate, ObjectPathId: BOOK },
    { ActionType: ActionType.Instantiate, ObjectPathId: NOWHERE },
  );
  expect(values).toEqual([{ Id: 'max havelaar' }, null]);
});

test('a load returns what is asked, waits for what comes later and follows children', async () => {
  const { values } = await perform(load(BOOK, 'title', 'length', 'author/name'));
  expect(values).toEqual([{ Id: 'max havelaar', Title: 'Max Havelaar', Length: 12, Author: { Name: 'Multatuli' } }]);
});

test('a bare load returns all scalars and no child', async () => {
  const { values } = await perform(load(BOOK));
  expect(values).toEqual([{ Id: 'max havelaar', Title: 'Max Havelaar', Pages: 100, Length: 12 }]);
});

test('of a collection the items are loaded, and its own members when they are named', async () => {
  const { values } = await perform(load(BOOKS, 'title', 'count'), {
    ...load(BOOKS, 'title'),
    QueryInfo: { Select: ['title'], Top: 1, Skip: 1 },
  });
  expect(values).toEqual([
    {
      Count: 2,
      _Items: [
        { Id: 'max havelaar', Title: 'Max Havelaar' },
        { Id: 'woutertje pieterse', Title: 'Woutertje Pieterse' },
      ],
    },
    { _Items: [{ Id: 'woutertje pieterse', Title: 'Woutertje Pieterse' }] },
  ]);
});

test('properties are set one by one or together, also in an object that remembers anything', async () => {
  const { values, Error: error } = await perform(
    {
      ActionType: ActionType.SetProperty,
      ObjectPathId: BOOK,
      Name: 'Pages',
      ArgumentInfo: { Arguments: [320] },
    },
    { ActionType: ActionType.Update, ObjectPathId: BOOK, ObjectState: { title: 'Ideeën' } },
    load(BOOK, 'pages', 'title', 'cover/color'),
  );
  expect(error).toBeUndefined();
  expect(values.at(-1)).toEqual({ Id: 'ideeën', Pages: 320, Title: 'Ideeën', Cover: { Color: null } });
});

test('an answer can be asked in the words of the client', async () => {
  const { values } = await perform({
    ActionType: ActionType.QueryAsJson,
    ObjectPathId: BOOKS,
    QueryInfo: { Select: ['title'], Top: 1 },
  });
  expect(values).toEqual([{ items: [{ id: 'max havelaar', title: 'Max Havelaar' }] }]);
});

test('a method takes other objects as arguments; on a null object it answers null', async () => {
  const compare = {
    ActionType: ActionType.Method,
    Name: 'Compare',
    ArgumentInfo: { Arguments: [OTHER], ReferencedObjectPathIds: [OTHER] },
  };
  const { values } = await perform({ ...compare, ObjectPathId: BOOK }, { ...compare, ObjectPathId: NOWHERE });
  expect(values).toEqual(['Max Havelaar and Max Havelaar (en)', { _IsNull: true }]);
});

test('what was done before an error counts, what follows is skipped', async () => {
  const { values, Error: error } = await perform(
    load(BOOK, 'pages'),
    { ActionType: ActionType.Method, ObjectPathId: BOOK, Name: 'Burn' },
    load(BOOK, 'title'),
  );
  expect(values).toHaveLength(1);
  expect(error).toMatchObject({ Code: 'GeneralException', Location: 'Book.burn', ActionIndex: 1 });
});

test.each([
  ['Publish', 'NotImplemented'],
  ['Nonsense', 'InvalidArgument'],
  ['Length', 'NotImplemented'],
])('setting %s is %s', async (Name, code) => {
  const { Error: error } = await perform({
    ActionType: ActionType.SetProperty,
    ObjectPathId: BOOK,
    Name,
    ArgumentInfo: { Arguments: [1] },
  });
  expect(error).toMatchObject({ Code: code });
});

test('a kept object is found by its reference until it is released', async () => {
  await perform({ ActionType: ActionType.Method, ObjectPathId: OTHER, Name: '_KeepReference' });
  expect(interpreter.liveReferences).toBe(1);
  const kept: ObjectPath = { Id: 9, ObjectPathType: PathType.ReferenceId, Name: 'reference-1' };
  const ask = () =>
    interpreter.execute({
      ObjectPaths: { 9: kept },
      Actions: [{ Id: 1, Name: '', ...load(9, 'title') }],
    });
  expect((await ask()).Results[0]?.Value).toEqual({
    _ReferenceId: 'reference-1',
    Id: 'max havelaar (en)',
    Title: 'Max Havelaar (en)',
  });
  await perform({
    ActionType: ActionType.Method,
    ObjectPathId: ROOT,
    Name: '_RemoveReference',
    ArgumentInfo: { Arguments: ['reference-1'] },
  });
  expect(interpreter.liveReferences).toBe(0);
  expect((await ask()).Error).toMatchObject({ Code: 'ItemNotFound' });
});
